import { useOutcomeWords, useVoice } from '../../../words.ts'
import { Part } from './Part.tsx'

/** Where every outcome ends. */
export function ConsultDoctor() {
  const { outcome } = useOutcomeWords()
  const { say } = useVoice()
  return (
    <Part id="consultDoctor" heading={say(outcome.headings.consultDoctor)}>
      <p>{say(outcome.leads.consultDoctor)}</p>
    </Part>
  )
}

/** What this page is not; said with every outcome. */
export function NotDiagnosis() {
  const { outcome } = useOutcomeWords()
  const { say } = useVoice()
  return (
    <p id="part-notDiagnosis">
      <strong>{say(outcome.leads.notDiagnosis)}</strong> {say(outcome.leads.cannotDo)}
    </p>
  )
}
