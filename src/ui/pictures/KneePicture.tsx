import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

const front = 'M13.5 22.5C30 17 46 14.5 61 18C74 21 82.5 30 82 41C81.5 50 77.5 56 76 65C75 72 73 78 71.5 84'
const back = 'C41 86 39.5 82 38.5 77C37 69 37.5 62 39.5 56C40.5 53 39 51.8 36 51.9C26 52.2 15 52.5 5.1 51'

/** A bent knee: thigh bone and shin bone meet, and the worn gap between them is marked. */
export function KneePicture({ label }: { readonly label?: string }) {
  return (
    <Picture label={label}>
      <circle className={styles.ground} cx="48" cy="48" r="43" />
      <path className={styles.light} d={`${front}A43 43 0 0 1 42.5 90.6${back}A43 43 0 0 1 13.5 22.5Z`} />
      <path d={`${front}M42.5 90.6${back}`} />
      <path className={styles.cargo} d="M48 50.5C48.5 47 51 45 54 44C61 46.5 66 43.5 68.5 39C71 41 72.5 43.5 71.5 46C66 54 54 55 48 50.5Z" />
      <path className={styles.soft} d="M8.4 30C24 30 36 29 45 26C49 24.2 53 23 58 23C64.5 23 69 28 69 34C69 40.5 64 45 58 45C52 45 49 41.5 45 40C36 38.5 20 40 5.6 41" />
      <path className={styles.soft} d="M53 90.6C53 80 52 72 49 65C46.5 59 43.5 54.5 46.5 52C49.5 50 52 53 58.5 52.5C64.5 52 67.5 49 70.5 46.5C74 44.5 74.5 49 72.5 53C68.5 60 66 70 64 88" />
    </Picture>
  )
}
