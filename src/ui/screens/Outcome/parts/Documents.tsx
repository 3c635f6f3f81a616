import { documentsFor } from '../../../../../machines/evidence/clinicVisit.ts'
import { useOutcomeWords, useVoice } from '../../../words.ts'
import { Part } from './Part.tsx'
import type { PartProps } from './Part.tsx'

/** What to bring to one's own doctor. */
export function Documents({ answers }: PartProps) {
  const { outcome, evidence } = useOutcomeWords()
  const { say } = useVoice()
  return (
    <Part id="documents" heading={say(outcome.headings.documents)} lead={say(outcome.leads.documents)}>
      <ul>
        {documentsFor(answers.condition).map((id) => (
          <li key={id}>{evidence.documents[id]}</li>
        ))}
      </ul>
    </Part>
  )
}
