import type { ReactNode } from 'react'
import styles from './RuleBook.module.css'

interface Props {
  readonly id: string
  /** What is said of it: the name of each fact, and the fact. */
  readonly facts: readonly (readonly [string, string])[]
  /** Said of it first, where it stands out from the others. */
  readonly mark?: string | undefined
  readonly children: ReactNode
}

export const entryHeadingId = (id: string) => `rule-${id}`

/** One rule or note of the book, under its number. */
export function Entry({ id, facts, mark, children }: Props) {
  return (
    <li className={mark ? `${styles.entry} ${styles.marked}` : styles.entry} data-entry={id}>
      <h3 id={entryHeadingId(id)} tabIndex={-1}>
        <bdi>{id}</bdi>
      </h3>
      {mark && <p className={styles.mark}>{mark}</p>}
      <dl>
        {facts.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {children}
    </li>
  )
}
