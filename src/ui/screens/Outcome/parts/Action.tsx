import { helpIn } from '../../../../../machines/evidence/countries.ts'
import { actionsFor, urgencyOf } from '../../../../../machines/rules/actions.ts'
import { letterOf } from '../../../../../machines/rules/letter.ts'
import { CareCard } from '../../../components/CareCard/CareCard.tsx'
import { useLinesToCall } from '../../../clinic/useLinesToCall.ts'
import { WithNumber } from '../../../clinic/WithNumber.tsx'
import { useSettings } from '../../../settings.ts'
import { useVoice } from '../../../words.ts'
import { useWordsHere } from '../../../wordsHere.ts'
import type { PartProps } from './Part.tsx'
import styles from './Action.module.css'

/** What to do, whom to contact and how soon. */
export function Action({ decision, answers }: PartProps) {
  const { outcome } = useWordsHere()
  const { country } = useSettings()
  const { say } = useVoice()
  const letter = letterOf(decision.rule, answers)
  const lines = useLinesToCall(letter)
  const { who, when } = outcome.letters[letter]
  const { headings, actions } = outcome
  return (
    <CareCard level={urgencyOf[letter]} heading={say(headings[urgencyOf[letter]])}>
      <ul className={styles.actions}>
        {actionsFor[letter].map((action) => (
          <li key={action}>
            {action === 'callEmergency' && country ? <WithNumber text={say(actions[action])} number={helpIn(country).emergency} /> : say(actions[action])}
          </li>
        ))}
        {lines.map((line) => (
          <li key={line.text}>
            <WithNumber {...line} />
          </li>
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
