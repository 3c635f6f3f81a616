import { idsOf } from '../idsOf.ts'
import { coveredConditions } from '../questionnaire/conditions.ts'
import type { Condition } from '../questionnaire/conditions.ts'
import { generalSigns, jointSigns, msSigns, signsAfterTreatment, urgentSigns, woundSigns } from '../questionnaire/urgentSigns.ts'
import type { Urgency, UrgentSignId } from '../questionnaire/urgentSigns.ts'

const own: Readonly<Record<Condition, readonly UrgentSignId[]>> = {
  osteoarthritis: idsOf(jointSigns),
  ms: idsOf(msSigns),
  wound: idsOf(woundSigns),
}

/** The signs of one urgency to watch for: the general ones, those of the condition (of all of them where none is known), and those after a treatment. */
export const signsFor = (condition: Condition | undefined, urgency: Urgency): readonly UrgentSignId[] =>
  [
    ...idsOf(generalSigns),
    ...(condition ? own[condition] : coveredConditions.flatMap((each) => own[each])),
    ...idsOf(signsAfterTreatment),
  ].filter((id) => urgentSigns[id].urgency === urgency)
