import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

/** A nerve cell and its long fibre in a fatty sheath; one stretch of the sheath is worn and the fibre lies bare. */
export function NervePicture({ label }: { readonly label?: string }) {
  return (
    <Picture label={label} mirrors>
      <circle className={styles.ground} cx="48" cy="48" r="43" />
      <path d="M25 14C24 10 25 7 27 4M25 9.5C23 8 21 7 18 7M15 21C11 20 8 18 5 15M10 19C8 20 6 22 4 24M17 32C14 35 13 39 13 43M13.8 38C11 38 8 39 6 41M34 18C37 15 39 13 41 9M37.5 14.5C40 15 43 15 45 14" />
      <path d="M31 31C52 34 50 64 82 78M76 75C82 75 86 74 89 71M76 75C79 79 80 83 79 88" />
      <circle className={styles.body} cx="25" cy="25" r="11" />
      <circle className={styles.soft} cx="25" cy="25" r="4" />
      <path className={styles.sheath} d="M39.8 34.5C41.1 35.5 42.4 36.6 43.5 37.8" />
      <path className={styles.sheathLight} d="M39.8 34.5C41.1 35.5 42.4 36.6 43.5 37.8" />
      <path className={styles.sheath} d="M67.2 68.7C68.4 69.8 69.7 70.8 71.1 71.8" />
      <path className={styles.sheathLight} d="M67.2 68.7C68.4 69.8 69.7 70.8 71.1 71.8" />
      <g transform="translate(54.7 53.9) rotate(55)">
        <path className={styles.vesicle} d="M-5 -5.5C-8.5 -6 -10 -3 -10 0C-10 3 -8.5 6 -5 5.5L-6.5 2L-3.5 0L-6.5 -2.5Z" />
        <path className={styles.vesicle} d="M5 -5.5C8.5 -6 10 -3 10 0C10 3 8.5 6 5 5.5L6.5 2L3.5 0L6.5 -2.5Z" />
        <path className={styles.mark} d="M-4 0H4" />
      </g>
    </Picture>
  )
}
