import { leftOut } from '../../../../../machines/evidence/article.ts'
import { useOutcomeWords, useVoice } from '../../../words.ts'
import { Part } from './Part.tsx'

/** What a careful text would tell and the article does not. */
export function LeftOut() {
  const { outcome, evidence } = useOutcomeWords()
  const { say } = useVoice()
  return (
    <Part id="leftOut" heading={say(outcome.headings.leftOut)} lead={say(outcome.leads.leftOut)}>
      <ul>
        {leftOut.map((id) => (
          <li key={id}>{evidence.leftOut[id]}</li>
        ))}
      </ul>
    </Part>
  )
}
