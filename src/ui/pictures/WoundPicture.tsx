import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

/** A lower leg and foot with a wound above the ankle. */
export function WoundPicture({ label }: { readonly label?: string }) {
  return (
    <Picture label={label}>
      <circle className={styles.ground} cx="48" cy="48" r="43" />
      <path
        className={styles.light}
        d="M56 6C58 20 55 40 54 54C54 62 60 66 70 70C80 73 88 76 88 81C88 85 84 86 80 86L36 86C30 86 28 82 29 76C30 70 33 66 33 58C33 46 26 36 26 22C26 16 27 12 28 10Z"
      />
      <path d="M56 6C58 20 55 40 54 54C54 62 60 66 70 70C80 73 88 76 88 81C88 85 84 86 80 86L36 86C30 86 28 82 29 76C30 70 33 66 33 58C33 46 26 36 26 22C26 16 27 12 28 10" />
      <path className={styles.patch} d="M43 40C48 39 51 44 50 50C49 56 47 60 43 59C39 58 37 53 38 48C38 44 39 41 43 40Z" />
      <path className={styles.cargo} d="M44 46C46 46 47 49 46 51C45 54 43 54 42 52C41 50 42 46 44 46Z" />
    </Picture>
  )
}
