import { idsOf } from '../../../../../machines/idsOf.ts'
import type { Condition } from '../../../../../machines/questionnaire/conditions.ts'
import { generalSigns, jointSigns, msSigns, signsAfterTreatment, urgentSigns, woundSigns } from '../../../../../machines/questionnaire/urgentSigns.ts'
import type { UrgentSignId } from '../../../../../machines/questionnaire/urgentSigns.ts'
import { coveredCondition } from '../../../../../machines/rules/about.ts'
import { SourceNote } from '../../../components/SourceNote/SourceNote.tsx'
import { useCatalogue, useOutcomeWords, useVoice } from '../../../words.ts'
import { Part } from './Part.tsx'
import type { PartProps } from './Part.tsx'

const own: Readonly<Record<Condition, readonly UrgentSignId[]>> = {
  osteoarthritis: idsOf(jointSigns),
  ms: idsOf(msSigns),
  wound: idsOf(woundSigns),
}
const afterTreatment = idsOf(signsAfterTreatment)

/** The general signs, those of the condition (of all three where none is known), and those after a treatment. */
const signsFor = (condition: Condition | undefined): readonly UrgentSignId[] => [
  ...idsOf(generalSigns),
  ...(condition ? own[condition] : [...own.osteoarthritis, ...own.ms, ...own.wound]),
  ...afterTreatment,
]

/** The urgent signs to watch for, whatever was answered. */
export function UrgentSigns({ answers }: PartProps) {
  const { options } = useCatalogue()
  const { outcome } = useOutcomeWords()
  const { say, label } = useVoice()
  const signs = signsFor(coveredCondition(answers))
  const listed = (urgency: 'emergency' | 'today') => (
    <ul>
      {signs
        .filter((id) => urgentSigns[id].urgency === urgency)
        .map((id) => (
          <li key={id}>{label(options[id])}</li>
        ))}
    </ul>
  )
  return (
    <Part id="urgentSigns" heading={say(outcome.headings.urgentSigns)} lead={say(outcome.leads.urgentSigns)}>
      <h3>{say(outcome.headings.callNow)}</h3>
      <p>{say(outcome.leads.emergencyNumber)}</p>
      {listed('emergency')}
      <h3>{say(outcome.headings.seenToday)}</h3>
      {listed('today')}
      <SourceNote ids={['PL-3', 'URG-4', 'URG-5', 'URG-6', 'URG-14']} />
    </Part>
  )
}
