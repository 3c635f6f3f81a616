import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

/** A nerve cell and its long fibre in a fatty sheath; one stretch of the sheath is worn and the fibre lies bare. */
export function NervePicture({ label }: { readonly label?: string }) {
  return (
    <Picture label={label} mirrors>
      <circle className={styles.ground} cx="48" cy="48" r="43" />
      <path d="M32 31C56 34 50 62 83 79M76 75C78 81 78 84 76 88M76 75C82 76 86 76 90 73" />
      <path
        className={styles.body}
        d="M24 9C24 14 26 16 30 15C34 13 36 11 39 7C38 13 37 16 39 20C42 25 40 31 36 35C32 39 28 38 25 40C23 42 22 45 21 49C20 43 20 40 17 37C14 35 10 36 5 38C9 34 12 32 12 28C12 24 9 22 5 20C11 20 16 21 19 18C22 16 23 13 24 9Z"
      />
      <circle className={styles.soft} cx="26" cy="27" r="5" />
      <path className={styles.sheath} d="M40.6 34.1C42.5 35.4 44 37.1 45.3 39" />
      <path className={styles.sheathLight} d="M40.6 34.1C42.5 35.4 44 37.1 45.3 39" />
      <path className={styles.sheath} d="M66.6 67.2C68 68.5 69.6 70 71.3 71.4" />
      <path className={styles.sheathLight} d="M66.6 67.2C68 68.5 69.6 70 71.3 71.4" />
      <rect className={styles.worn} x="-9.5" y="-6.5" width="19" height="13" rx="6" transform="translate(54.5 52.7) rotate(57)" />
      <path className={styles.mark} d="M49 44C52 49 54 54 60 61" />
    </Picture>
  )
}
