import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

/** A nerve cell and its long fibre in a fatty sheath; one stretch of the sheath is worn and the fibre lies bare. */
export function NervePicture({ label }: { readonly label?: string }) {
  return (
    <Picture label={label} mirrors>
      <circle className={styles.ground} cx="48" cy="48" r="43" />
      <path d="M23 12C22 8 23 6 25 3M23 8.5C21 7 19 6 16 6M13 18C9 17 6 15 4 12M9 17C7 18 5 20 3.5 22M14 30C11 33 10 37 11 42M11 36C9 36 7 37 5 39M32 15C35 12 37 10 38 6M35.5 11C38 12 41 12 43 11" />
      <path d="M29 30C54 33 50 66 86 81M79.5 77.5C84 78 88 76 91 73M79.5 77.5C83 81 84 85 83 90" />
      <circle className={styles.body} cx="22" cy="23" r="12" />
      <circle className={styles.ground} cx="22" cy="23" r="5.5" />
      <path className={styles.sheath} d="M38.5 33.2C40 34.1 41.3 35.1 42.5 36.2" />
      <path className={styles.sheathLight} d="M38.5 33.2C40 34.1 41.3 35.1 42.5 36.2" />
      <path className={styles.sheath} d="M67.8 69.5C69 70.6 70.3 71.7 71.7 72.8" />
      <path className={styles.sheathLight} d="M67.8 69.5C69 70.6 70.3 71.7 71.7 72.8" />
      <rect className={styles.worn} x="-8.25" y="-5.75" width="16.5" height="11.5" rx="5.75" transform="translate(54.5 52.7) rotate(58)" />
      <path className={styles.mark} d="M49.4 44.8C52.6 49.6 55.7 55.1 59.8 60.5" />
    </Picture>
  )
}
