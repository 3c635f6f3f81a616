import type { ReactNode } from 'react'
import styles from './Button.module.css'

interface Props {
  readonly children: ReactNode
  readonly onClick?: () => void
  /** The one main action of a page, or a lesser one beside it. */
  readonly kind?: 'main' | 'lesser'
  readonly type?: 'button' | 'submit'
}

export function Button({ children, onClick, kind = 'main', type = 'button' }: Props) {
  return (
    <button type={type} className={`${styles.button} ${styles[kind]}`} onClick={onClick}>
      {children}
    </button>
  )
}
