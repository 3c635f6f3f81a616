import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

/** A drip bag; its line runs to a forearm. */
export function DripPicture({ label }: { readonly label?: string }) {
  return (
    <Picture label={label}>
      <circle className={styles.ground} cx="48" cy="48" r="43" />
      <path className={styles.body} d="M21 14H45C47 14 48 15 48 17V38C48 44 44 47 39 48L33 50L27 48C22 47 18 44 18 38V17C18 15 19 14 21 14Z" />
      <path d="M29 14V10C29 7 37 7 37 10V14" />
      <path className={styles.body} d="M30 50H36V57C36 61 30 61 30 57Z" />
      <path className={styles.mark} d="M33 60C33 72 46 70 50 62C54 54 64 54 62 70" />
      <path className={styles.body} d="M8 68C24 68 44 72 58 72C66 70 76 72 88 80C90 83 87 85 83 84L72 82C68 86 60 88 52 87C40 86 28 86 18 86" />
    </Picture>
  )
}
