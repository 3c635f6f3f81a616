import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

/** A drip bag; its line runs to a forearm. */
export function DripPicture({ label }: { readonly label?: string }) {
  return (
    <Picture label={label}>
      <circle className={styles.ground} cx="48" cy="48" r="43" />
      <path d="M34 12V8.5C34 4.5 43 4.5 43 8.5V12" />
      <path className={styles.body} d="M26 12H51C53 12 54 13 54 15V35C54 41 50 43.5 45 44.5L38.5 46L32 44.5C27 43.5 23 41 23 35V15C23 13 24 12 26 12Z" />
      <path className={styles.cargo} d="M26 24H51V35C51 39 48.5 41 44.5 41.8L38.5 43L32.5 41.8C28.5 41 26 39 26 35Z" />
      <circle className={styles.light} cx="34" cy="31" r="2" />
      <circle className={styles.light} cx="43" cy="29" r="2" />
      <circle className={styles.light} cx="40" cy="36" r="2" />
      <path className={styles.light} d="M8.5 65C24 65 40 67 54 68C62 67 68 66 74 68C80 70 86 75 89 81C90.5 84 88 86 85 85C82 84 80 82 77 81C73 84 68 86 62 85C50 86.5 32 87 18 86A43 43 0 0 1 8.5 65Z" />
      <path d="M8.5 65C24 65 40 67 54 68C62 67 68 66 74 68C80 70 86 75 89 81C90.5 84 88 86 85 85C82 84 80 82 77 81C73 84 68 86 62 85C50 86.5 32 87 18 86" />
      <path d="M60 75C66 74.5 72 77 77 81" />
      <path className={styles.mark} d="M38.5 57C38.5 68 56 66 60 56C64 46 78 48 76 58C75 63 66 62 60 68" />
      <path className={styles.body} d="M36 46H41V54C41 58 36 58 36 54Z" />
    </Picture>
  )
}
