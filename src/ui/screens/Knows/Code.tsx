import type { ReactNode } from 'react'
import styles from './Knows.module.css'

/** A name or address as the browser has it: from left to right in any language. */
export const Code = ({ children }: { readonly children: ReactNode }) => (
  <bdi dir="ltr" className={styles.code} translate="no">
    {children}
  </bdi>
)
