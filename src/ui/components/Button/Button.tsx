import type { ReactNode } from 'react'
import { useKeys } from '../../keys/keys.ts'
import { KeyCap } from '../KeyCap/KeyCap.tsx'
import styles from './Button.module.css'

interface Props {
  readonly children: ReactNode
  readonly onClick?: () => void
  /** The one main action of a page, or a lesser one beside it. */
  readonly kind?: 'main' | 'lesser'
  readonly type?: 'button' | 'submit'
  /** The key that does the same in a guided conversation. */
  readonly shortcut?: string
  readonly id?: string
}

export function Button({ children, onClick, kind = 'main', type = 'button', shortcut, id }: Props) {
  const hasKey = useKeys().areOn && shortcut !== undefined
  return (
    <button id={id} type={type} className={`${styles.button} ${styles[kind]}`} onClick={onClick} aria-keyshortcuts={hasKey ? shortcut : undefined}>
      {children}
      {hasKey && (
        <span aria-hidden="true" className={styles.key}>
          <KeyCap of={shortcut} />
        </span>
      )}
    </button>
  )
}
