import { cautionsToTell } from '../../../../../machines/rules/explain.ts'
import { reasonWords } from '../../../reasonWords.ts'
import { useOutcomeWords, useVoice } from '../../../words.ts'
import { Part } from './Part.tsx'
import type { PartProps } from './Part.tsx'

/** Every other row that matched: it did not decide, but a doctor needs to know. */
export function AlsoTold({ decision, answers }: PartProps) {
  const { outcome } = useOutcomeWords()
  const { say } = useVoice()
  return (
    <Part id="alsoTold" heading={say(outcome.headings.alsoTold)} lead={say(outcome.leads.alsoTold)}>
      <ul>
        {cautionsToTell(decision, answers).map((rule) => (
          <li key={rule.id}>{say(reasonWords(rule, answers, outcome))}</li>
        ))}
      </ul>
    </Part>
  )
}
