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
      <path d="M41 69C45 68 48 71 47.5 75M75.5 79C77.5 78 80 78 82 79" />
      <path className={styles.patch} d="M39 33C42 29.5 46 30.5 48 33.5C50 36.5 52 39 51 43.5C50 48 48.5 53.5 44 54C40 54.5 38.5 50.5 37 47C35.5 43 36 36.5 39 33Z" />
      <path className={styles.cargo} d="M42 38.5C44 36.5 46 38 46.5 40.5C47 42.5 48 43.5 47.5 46C47 48.5 45.5 50.5 43.5 50C41.5 49.5 41.5 47 41 45C40.5 42.5 40.5 40 42 38.5Z" />
    </Picture>
  )
}
