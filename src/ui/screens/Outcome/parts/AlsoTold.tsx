import { cautionsToTell } from '../../../../../machines/rules/explain.ts'
import { useMode } from '../../../mode.ts'
import { reasonWords } from '../../../reasonWords.ts'
import { useOutcomeWords, useVoice } from '../../../words.ts'
import { Part } from './Part.tsx'
import type { PartProps } from './Part.tsx'
import styles from './Part.module.css'

/** Every other row that matched: it did not decide, but a doctor needs to know. */
export function AlsoTold({ decision, answers }: PartProps) {
  const { outcome } = useOutcomeWords()
  const { say } = useVoice()
  const { isGuided } = useMode()
  return (
    <Part id="alsoTold" heading={say(outcome.headings.alsoTold)} lead={say(outcome.leads.alsoTold)}>
      <ul>
        {cautionsToTell(decision, answers).map((rule) => (
          <li key={rule.id}>
            {say(reasonWords(rule, answers, outcome))}
            {isGuided && <bdi className={styles.why}> {rule.id}</bdi>}
          </li>
        ))}
      </ul>
    </Part>
  )
}
