import styles from './RuleBook.module.css'

/** A part of all, from 0 to 1, for the eye: the number stands beside it. */
export function Bar({ part }: { readonly part: number }) {
  return (
    <svg className={styles.bar} aria-hidden="true" viewBox="0 0 100 6" preserveAspectRatio="none">
      <rect className={styles.rest} width="100" height="6" />
      <rect className={styles.part} width={Math.max(0.6, part * 100)} height="6" />
    </svg>
  )
}
