import type { Rule } from '../../../../../machines/rules/decisionTable.ts'
import { fill } from '../../../../locales/say.ts'
import { useOutcomeWords } from '../../../words.ts'
import styles from './Part.module.css'

/** The number of the row that decided, for those who look it up. */
export function RuleLine({ rule: { id } }: { readonly rule: Rule }) {
  const { why } = useOutcomeWords().outcome
  return <p className={styles.why}>{fill(why.rule, { id })}</p>
}
