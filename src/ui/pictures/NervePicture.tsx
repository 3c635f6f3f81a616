import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

/** A nerve cell and its long fibre in a fatty sheath; one stretch of the sheath is worn and the fibre lies bare. */
export function NervePicture({ label }: { readonly label?: string }) {
  return (
    <Picture label={label} mirrors>
      <circle className={styles.ground} cx="48" cy="48" r="43" />
      <path d="M31 31L84 84" />
      <path
        className={styles.body}
        d="M22 12C23 17 24 18 28 16C32 14 35 10 36 7C36 13 36 17 39 21C41 25 39 31 35 34C31 38 26 40 21 38C17 36 13 36 7 37C11 34 14 32 15 28C16 24 14 22 10 20C15 20 21 20 22 12Z"
      />
      <circle className={styles.soft} cx="27" cy="27" r="5" />
      <rect className={styles.body} x="-9" y="-6.5" width="18" height="13" rx="6" transform="translate(45 45) rotate(45)" />
      <rect className={styles.body} x="-9" y="-6.5" width="18" height="13" rx="6" transform="translate(76 76) rotate(45)" />
      <path className={styles.mark} d="M54 54L67 67" />
    </Picture>
  )
}
