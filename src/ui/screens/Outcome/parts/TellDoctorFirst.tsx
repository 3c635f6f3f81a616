import { idsOf } from '../../../../../machines/idsOf.ts'
import type { Condition } from '../../../../../machines/questionnaire/conditions.ts'
import { flagsBefore, flagsJoint, flagsMs, flagsNow, flagsWound, safetyFlags } from '../../../../../machines/questionnaire/safetyFlags.ts'
import type { SafetyFlagId } from '../../../../../machines/questionnaire/safetyFlags.ts'
import { coveredCondition } from '../../../../../machines/rules/about.ts'
import { Disclosure } from '../../../components/Disclosure/Disclosure.tsx'
import { useCatalogue, useOutcomeWords, useVoice } from '../../../words.ts'
import { Part } from './Part.tsx'
import type { PartProps } from './Part.tsx'

const general = [...idsOf(flagsNow), ...idsOf(flagsBefore)]
const own: Readonly<Record<Condition, readonly SafetyFlagId[]>> = {
  osteoarthritis: idsOf(flagsJoint),
  ms: idsOf(flagsMs),
  wound: idsOf(flagsWound),
}

/** The groups that trials kept out: whatever was answered. */
export function TellDoctorFirst({ answers }: PartProps) {
  const { options } = useCatalogue()
  const { outcome } = useOutcomeWords()
  const { say, label } = useVoice()
  const condition = coveredCondition(answers)
  return (
    <Part id="tellDoctorFirst" heading={say(outcome.headings.tellDoctorFirst)}>
      <Disclosure summary={say(outcome.leads.tellDoctorFirst)}>
        <ul>
          {[...general, ...(condition ? own[condition] : [])]
            .filter((id) => safetyFlags[id].effect === 'doctorFirst')
            .map((id) => (
              <li key={id}>{label(options[id])}</li>
            ))}
        </ul>
      </Disclosure>
    </Part>
  )
}
