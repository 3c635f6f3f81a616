import type { ReactNode } from 'react'
import styles from './Notice.module.css'

interface Props {
  readonly heading: string
  readonly children: ReactNode
  readonly kind?: 'plain' | 'emergency'
}

/** Something to know before going on. */
export function Notice({ heading, children, kind = 'plain' }: Props) {
  return (
    <section className={kind === 'emergency' ? `${styles.notice} ${styles.emergency}` : styles.notice}>
      <h2 className={styles.heading}>{heading}</h2>
      <p className={styles.text}>{children}</p>
    </section>
  )
}
