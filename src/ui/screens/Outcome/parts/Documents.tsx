import { documents } from '../../../../../machines/evidence/clinicVisit.ts'
import { useOutcomeWords, useVoice } from '../../../words.ts'
import { Part } from './Part.tsx'
import type { PartProps } from './Part.tsx'

/** What to bring to one's own doctor. */
export function Documents({ answers }: PartProps) {
  const { outcome, evidence } = useOutcomeWords()
  const { say } = useVoice()
  const papers = documents.filter((id) => id !== 'msDetails' || answers.condition === 'ms')
  return (
    <Part id="documents" heading={say(outcome.headings.documents)} lead={say(outcome.leads.documents)}>
      <ul>
        {papers.map((id) => (
          <li key={id}>{evidence.documents[id]}</li>
        ))}
      </ul>
    </Part>
  )
}
