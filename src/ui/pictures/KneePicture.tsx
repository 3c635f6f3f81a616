import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

/** A bent knee: thigh bone and shin bone meet, and the worn gap between them is marked. */
export function KneePicture({ label }: { readonly label?: string }) {
  return (
    <Picture label={label}>
      <circle className={styles.ground} cx="48" cy="48" r="43" />
      <path
        className={styles.light}
        d="M13.5 22.5C30 17 46 15.5 60 19C72 22 79 30 78.5 41C78 50 74 56 73 66C72 74 71 80 70 85A43 43 0 0 1 44 91C43 87 41.5 83 40 78C37 70 39 60 42 52C30 53 16 53 5.1 51A43 43 0 0 1 13.5 22.5Z"
      />
      <path d="M13.5 22.5C30 17 46 15.5 60 19C72 22 79 30 78.5 41C78 50 74 56 73 66C72 74 71 80 70 85" />
      <path d="M5.1 51C16 53 30 53 42 52C39 60 37 70 40 78C41.5 83 43 87 44 91" />
      <path className={styles.soft} d="M8.5 31C24 30 38 27 46 26C52 22 66 24 67 35C68 44 60 48 54 47C48 46 46 41 40 40C28 39 16 41 5.6 42" />
      <path className={styles.soft} d="M52.5 90.8C53 80 53 72 50 66C47 61 49 58 53 58.5C59 59.5 64 57 68 53.5C71 52 72 56 70 60C66 68 64 80 63 88" />
      <path className={styles.mark} d="M48 52C54 55 63 53 69 46" />
    </Picture>
  )
}
