import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

const sheath = 'M43 38.7C45.1 39.9 46.8 41.5 48.3 43.3M67.8 70.6C69.5 72.1 71.3 73.6 73.3 75'

/** A nerve cell and its long fibre in a fatty sheath; one stretch of the sheath is worn and the fibre lies bare. */
export function NervePicture({ label }: { readonly label?: string }) {
  return (
    <Picture label={label} mirrors>
      <circle className={styles.ground} cx="48" cy="48" r="43" />
      <path d="M21 40.6Q19.3 45.3 15 47.7M20 43.4L24 49.4M11.6 29Q6.7 29.7 3.4 33.5M16 15.9Q13 12.5 12.9 7.5M14.3 14L7.1 14.7M29.5 12.9Q30.7 8.1 28.5 3.6M39.6 22Q44.3 20.3 49 22.1M42.4 21L44.4 14.1" />
      <path d="M35 36C58 39 50 68 87 82M80.8 79.3C84.8 79.3 88.8 77.3 91.3 74.3M80.8 79.3C84.8 82.3 86.3 86.8 85.3 90.3" />
      <path className={styles.body} d="M36.6 37.6Q27.9 35.8 21 40.6Q19 32.7 11.6 29Q17.5 23.9 16 15.9Q23.8 18.3 29.5 12.9Q32 20.3 39.6 22Q34.8 28.9 36.6 37.6Z" />
      <circle className={styles.soft} cx="26" cy="27" r="4.5" />
      <path className={styles.mark} d="M51.3 47.3C55 53.1 58.2 60.2 64.3 67" />
      <path className={styles.sheath} d={sheath} />
      <path className={styles.sheathLight} d={sheath} />
      <path className={styles.worn} d="M-8 -4Q0 -7.6 8 -4M-8 4Q0 7.6 8 4" transform="translate(57.1 57.1) rotate(59)" />
    </Picture>
  )
}
