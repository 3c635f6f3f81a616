import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

/** A bent knee: thigh bone and shin bone meet, and the worn gap between them is marked. */
export function KneePicture({ label }: { readonly label?: string }) {
  return (
    <Picture label={label}>
      <circle className={styles.ground} cx="48" cy="48" r="43" />
      <path
        className={styles.light}
        d="M13.5 22.5C30 17 46 14.5 61 18C74 21 82 30 81.5 41C81 50 77 56 75.5 65C74.5 72 73 78 71.5 84A43 43 0 0 1 42.5 90.6C41 86 39.5 82 38.5 77C36.5 69 38 60 41 52C30 53 16 53 5.1 51A43 43 0 0 1 13.5 22.5Z"
      />
      <path d="M13.5 22.5C30 17 46 14.5 61 18C74 21 82 30 81.5 41C81 50 77 56 75.5 65C74.5 72 73 78 71.5 84" />
      <path d="M5.1 51C16 53 30 53 41 52C38 60 36.5 69 38.5 77C39.5 82 41 86 42.5 90.6" />
      <path className={styles.cargo} d="M46.5 47C53 55 66 54 72.5 43L68 38L50 42Z" />
      <path className={styles.soft} d="M8.4 31C24 31 36 30 45 27C49 25.2 53 24 58 24C64.5 24 69 29 69 35C69 41.5 64 46 58 46C52 46 49 42.5 45 41C36 39.5 20 41 5.6 42" />
      <path className={styles.soft} d="M53 90.6C53 80 52 72 49 65C46.5 59 44 54 47 51.5C50 49.5 52 53 58.5 52.5C64.5 52 67.5 49 70.5 46.5C74 44.5 74.5 49 72.5 53C68.5 60 66 70 64 88" />
    </Picture>
  )
}
