import { useOutcomeWords, useVoice } from '../../../words.ts'
import { Part } from './Part.tsx'
import type { PartProps } from './Part.tsx'

/** Every other row that matched: it did not decide, but a doctor needs to know. */
export function AlsoTold({ decision }: PartProps) {
  const { outcome } = useOutcomeWords()
  const { say } = useVoice()
  return (
    <Part id="alsoTold" heading={say(outcome.headings.alsoTold)} lead={say(outcome.leads.alsoTold)}>
      <ul>
        {decision.alsoMatched.map(({ id }) => (
          <li key={id}>{say(outcome.rules[id])}</li>
        ))}
      </ul>
    </Part>
  )
}
