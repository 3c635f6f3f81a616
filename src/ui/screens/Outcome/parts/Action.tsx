import { actionsFor, urgencyOf } from '../../../../../machines/rules/actions.ts'
import { letterOf } from '../../../../../machines/rules/letter.ts'
import { CareCard } from '../../../components/CareCard/CareCard.tsx'
import { useOutcomeWords, useVoice } from '../../../words.ts'
import type { PartProps } from './Part.tsx'
import styles from './Action.module.css'

/** What to do, whom to contact and how soon. */
export function Action({ decision, answers }: PartProps) {
  const { outcome } = useOutcomeWords()
  const { say } = useVoice()
  const letter = letterOf(decision.rule, answers)
  const { who, when } = outcome.letters[letter]
  const { headings, actions } = outcome
  return (
    <CareCard level={urgencyOf[letter]} heading={say(headings[urgencyOf[letter]])}>
      <ul className={styles.actions}>
        {actionsFor[letter].map((action) => (
          <li key={action}>{say(actions[action])}</li>
        ))}
      </ul>
      <dl className={styles.facts}>
        <dt>{say(headings.who)}</dt>
        <dd>{say(who)}</dd>
        <dt>{say(headings.when)}</dt>
        <dd>{say(when)}</dd>
      </dl>
    </CareCard>
  )
}
