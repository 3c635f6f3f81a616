import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

const leg = 'M59 6.5C60.5 20 57 38 56 52C55.5 61 61 66 70 69.5C80 73 88 75 88 81C88 85 84 86 80 86H34C28 86 26 82 27 76C28.5 69 31 65 31 57C31 46 23 36 23 22C23 17 23.5 15 24.5 12'

/** A lower leg and foot with a wound above the ankle. */
export function WoundPicture({ label }: { readonly label?: string }) {
  return (
    <Picture label={label}>
      <circle className={styles.ground} cx="48" cy="48" r="43" />
      <path className={styles.light} d={`${leg}A43 43 0 0 1 59 6.5Z`} />
      <path className={styles.ground} d="M55.5 39.4C56.2 43.1 55.4 46 54.1 49.3C52.8 52.7 51.4 55.4 48.8 56.7C46.2 57.9 43.4 57 40.5 55.7C37.5 54.3 35 52.7 33.3 49.6C31.6 46.5 31.5 43.1 31.7 39.3C32 35.6 32.7 32.4 34.7 30.1C36.8 27.9 39.4 27.5 42.5 27.5C45.5 27.6 48.1 28.1 50.6 30.3C53.1 32.6 54.8 35.8 55.5 39.4Z" />
      <path className={styles.cargo} d="M51.8 40.2C52.2 42.9 51.1 44.6 50.2 47.1C49.4 49.6 49 52.3 47.4 53.1C45.8 54 43.8 52.4 41.7 51.3C39.6 50.3 37.6 49.7 36.5 47.6C35.4 45.4 35.8 42.8 35.9 40C36.1 37.2 36 34.6 37.3 33.1C38.6 31.6 40.6 32.1 42.7 32.2C44.8 32.3 46.5 31.9 48.2 33.5C50 35 51.4 37.6 51.8 40.2Z" />
      <path d={leg} />
      <path d="M41 69C45 68 48 71 47.5 75M75.5 79C77.5 78 80 78 82 79" />
    </Picture>
  )
}
