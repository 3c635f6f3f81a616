import { useState } from 'react'
import type { ReactNode } from 'react'
import styles from './Disclosure.module.css'

interface Props {
  readonly summary: string
  /** What is inside; a function where it takes time to work out, called when it is first opened. */
  readonly children: ReactNode | (() => ReactNode)
  /** Open from the start. */
  readonly isOpen?: boolean
  readonly onTurn?: (isOpen: boolean) => void
}

/** More to read for those who want it: the browser's own details element. */
export function Disclosure({ summary, children, isOpen = false, onTurn }: Props) {
  const [wasOpened, setWasOpened] = useState(isOpen)
  const isReady = wasOpened || typeof children !== 'function'
  const turn = (open: boolean) => {
    if (open) setWasOpened(true)
    onTurn?.(open)
  }
  return (
    <details className={styles.details} open={isOpen} onToggle={({ currentTarget }) => turn(currentTarget.open)}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.body}>{isReady && (typeof children === 'function' ? children() : children)}</div>
    </details>
  )
}
