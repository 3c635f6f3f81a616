import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

/** A lower leg and foot with a wound above the ankle. */
export function WoundPicture({ label }: { readonly label?: string }) {
  return (
    <Picture label={label}>
      <circle className={styles.ground} cx="48" cy="48" r="43" />
      <path
        className={styles.light}
        d="M59 6.5C60.5 20 57 38 56 52C55.5 61 61 66 70 69.5C80 73 88 75 88 81C88 85 84 86 80 86H34C28 86 26 82 27 76C28.5 69 31 65 31 57C31 46 23 36 23 22C23 17 23.5 15 24.5 12A43 43 0 0 1 59 6.5Z"
      />
      <path d="M59 6.5C60.5 20 57 38 56 52C55.5 61 61 66 70 69.5C80 73 88 75 88 81C88 85 84 86 80 86H34C28 86 26 82 27 76C28.5 69 31 65 31 57C31 46 23 36 23 22C23 17 23.5 15 24.5 12" />
      <path d="M41 68C45 67 48 70 47.5 74M76 79C78 78 80 78 82 79" />
      <path className={styles.ground} d="M43 31C49 30 53 36 52 44C51 52 48 57 43 56C38 55 35 49 36 42C36.5 36 38 32 43 31Z" />
      <path className={styles.cargo} d="M43.5 35C47 34 48 39 48.5 42C49 46 46 47 46 50C45.5 53 42 53 41 50C40.5 47.5 39 47 39 44C39 40 40 36 43.5 35Z" />
    </Picture>
  )
}
