import { fill } from '../../../locales/say.ts'
import { useCatalogue } from '../../words.ts'
import styles from './SummaryList.module.css'

export interface SummaryRow {
  readonly id: string
  readonly name: string
  readonly answers: readonly string[]
  readonly onChange: () => void
}

/** Answers in rows, each with its way back to the question. */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  const { ui } = useCatalogue()
  return (
    <dl className={styles.list}>
      {rows.map(({ id, name, answers, onChange }) => (
        <div key={id} className={styles.row}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.answer}>
            {answers.length === 1 ? answers[0] : <ul className={styles.answers}>{answers.map((a) => <li key={a}>{a}</li>)}</ul>}
          </dd>
          <dd className={styles.change}>
            <button type="button" className={`link-button ${styles.button}`} onClick={onChange} aria-label={fill(ui.changeWhat, { what: name })}>
              {ui.change}
            </button>
          </dd>
        </div>
      ))}
    </dl>
  )
}
