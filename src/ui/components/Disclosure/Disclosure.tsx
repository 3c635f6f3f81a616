import type { ReactNode } from 'react'
import styles from './Disclosure.module.css'

interface Props {
  readonly summary: string
  readonly children: ReactNode
  /** Open from the start. */
  readonly isOpen?: boolean
}

/** More to read for those who want it: the browser's own details element. */
export function Disclosure({ summary, children, isOpen = false }: Props) {
  return (
    <details className={styles.details} open={isOpen}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
