import type { ReactNode } from 'react'
import styles from './Picture.module.css'

interface Props {
  readonly children: ReactNode
  readonly label?: string | undefined
  readonly viewBox?: string
  readonly mirrors?: boolean
}

/** The frame of every picture: named by its label, silent without one. It fills the width it is given. */
export function Picture({ children, label, viewBox = '0 0 96 96', mirrors = false }: Props) {
  const naming = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <svg className={mirrors ? `${styles.picture} ${styles.mirrors}` : styles.picture} viewBox={viewBox} {...naming}>
      {children}
    </svg>
  )
}
