import { useLaterWords } from '../../words.ts'
import styles from './Legend.module.css'
import lines from './Drawing.module.css'

/** How the person's way and the others are drawn. */
export function Legend() {
  const words = useLaterWords('map')
  return (
    <div>
      <ul className={styles.legend}>
        <li className={styles.item}>
          <svg className={styles.sample} viewBox="0 0 48 16" aria-hidden="true">
            <path className={lines.way} d="M2 8H46" />
          </svg>
          {words.legendYourWay}
        </li>
        <li className={styles.item}>
          <svg className={styles.sample} viewBox="0 0 48 16" aria-hidden="true">
            <path className={lines.line} d="M2 8H46" />
          </svg>
          {words.legendOther}
        </li>
      </ul>
      <p className={styles.note}>{words.alsoInWords}</p>
    </div>
  )
}
