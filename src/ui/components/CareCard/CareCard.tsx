import { useId } from 'react'
import type { ReactNode } from 'react'
import type { CareLevel } from '../../../../machines/rules/actions.ts'
import styles from './CareCard.module.css'

interface Props {
  readonly level: CareLevel
  /** How urgent it is, in words: colour never says it alone. */
  readonly heading: string
  readonly children: ReactNode
}

/** What to do, in one of three levels of urgency. */
export function CareCard({ level, heading, children }: Props) {
  const headingId = useId()
  return (
    <section className={`${styles.card} ${styles[level]}`} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        <span aria-hidden="true" className={styles.mark} />
        {heading}
      </h2>
      <div className={styles.body}>{children}</div>
    </section>
  )
}
