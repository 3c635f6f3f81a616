import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

const bag = 'M24 9H49C51.5 9 53 10.5 53 13V34C53 40 49 42.5 44 43.5L36.5 45L29 43.5C24 42.5 20 40 20 34V13C20 10.5 21.5 9 24 9Z'

/** A drip bag; its line runs to the back of a hand. */
export function DripPicture({ label }: { readonly label?: string }) {
  return (
    <Picture label={label}>
      <circle className={styles.ground} cx="48" cy="48" r="43" />
      <path d="M32 9V6.5C32 2.5 41 2.5 41 6.5V9" />
      <path className={styles.body} d={bag} />
      <path className={styles.cargo} d="M20 21H53V34C53 40 49 42.5 44 43.5L36.5 45L29 43.5C24 42.5 20 40 20 34Z" />
      <path d={bag} />
      <circle className={styles.light} cx="28" cy="32" r="2.2" />
      <circle className={styles.light} cx="38" cy="27.5" r="2.2" />
      <circle className={styles.light} cx="42" cy="37" r="2.2" />
      <path className={styles.light} d="M8.5 65C24 64.5 38 66.5 50 67.3C59 67.5 67 64.3 75 66.5C82 68.5 88 71 92 75.2C95.5 79 93.5 82.5 90 80.6C92.5 84 90.5 86.8 87 85.4C82.5 83.6 77 81 71 81L68.5 86.8C54 87 36 87 18 86.5A43 43 0 0 1 8.5 65Z" />
      <path d="M8.5 65C24 64.5 38 66.5 50 67.3C59 67.5 67 64.3 75 66.5C82 68.5 88 71 92 75.2C95.5 79 93.5 82.5 90 80.6C92.5 84 90.5 86.8 87 85.4C82.5 83.6 77 81 71 81M90 80.6C87 78.6 84 77.2 80.5 76.2" />
      <path className={styles.body} d="M55 78C60 75.5 67 77.5 71 81C73.5 83.5 72.5 86.8 68.5 86.8C54 87 36 87 18 86.5" />
      <path className={styles.mark} d="M36.5 55C36.5 64 46 64 51 58C56 51 67 53 66 65" />
      <path className={styles.body} d="M34 45H39V53C39 56.5 34 56.5 34 53Z" />
      <rect className={styles.body} x="-6" y="-3" width="12" height="6" rx="2" transform="translate(65 67.5) rotate(-5)" />
    </Picture>
  )
}
