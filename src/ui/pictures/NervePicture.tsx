import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

const sheath = 'M42.4 38.1C43.5 38.9 44.5 39.8 45.5 40.7M69.4 72C70.4 72.8 71.4 73.6 72.4 74.4'

/** A nerve cell and its long fibre in a fatty sheath; one stretch of the sheath is worn and the fibre lies bare. */
export function NervePicture({ label }: { readonly label?: string }) {
  return (
    <Picture label={label} mirrors>
      <circle className={styles.ground} cx="48" cy="48" r="43" />
      <path d="M20.8 38.8Q19.1 44.1 14.8 46M19.7 42.2L23.1 47.4M12.3 28.7Q6.4 30 4 34.1M8.4 29.5L3.5 25.6M14.6 16.6Q10.9 13.3 10.8 8.5M12.4 14.6L6.2 15.6M26.9 12.6Q27.6 7.2 24.6 3.5M27.4 9.2L32.7 5.9M37.3 20.5Q42.4 18.3 46.7 20.2M40.5 19.1L42.2 13.1" />
      <path d="M34 35C56 38 50 68 87 82M80.8 79.3C84.8 79.3 88.8 77.3 91.8 74.3 M80.8 79.3C84.8 82.3 86.3 87.3 85.3 91.3" />
      <path className={styles.body} d="M34.9 35.9Q26.5 32.3 20.8 38.8Q20.2 30.3 12.3 28.7Q18.7 24.3 14.6 16.6Q22.8 19.9 26.9 12.6Q28.9 20.8 37.3 20.5Q31.4 27.2 34.9 35.9Z" />
      <circle className={styles.soft} cx="25" cy="26" r="4" />
      <path className={styles.sheath} d={sheath} />
      <path className={styles.sheathLight} d={sheath} />
      <path className={styles.worn} d="M-7.8 -4.2Q0 -8.4 7.8 -4.2M-7.8 4.2Q0 8.4 7.8 4.2" transform="translate(56.4 56.9) rotate(57)" />
      <path className={styles.mark} d="M51.2 48.3C54.3 53.2 57.3 59 62 64.6" />
    </Picture>
  )
}
