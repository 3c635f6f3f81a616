import styles from './KeyCap.module.css'

/** A key as it looks on a keyboard. */
export function KeyCap({ of }: { readonly of: string }) {
  return (
    <kbd dir="ltr" className={styles.cap}>
      {of.length === 1 ? of.toUpperCase() : of}
    </kbd>
  )
}
