import type { ReactNode } from 'react'
import styles from './RuleBook.module.css'

interface Props {
  readonly id: string
  /** What is said of it: the name of each fact, and the fact. */
  readonly facts: readonly (readonly [string, string])[]
  readonly children: ReactNode
}

/** One rule or note of the book, under its number. */
export function Entry({ id, facts, children }: Props) {
  return (
    <li className={styles.entry} data-entry={id}>
      <h3>
        <bdi>{id}</bdi>
      </h3>
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
