import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

const leg = 'M6.5 58.5C22 56.5 42 57 57 58.5C65 59 69 55 71 48C73 41 75.5 34 81.5 34C87.5 34 89 39.5 88.5 45C88 52 86 57 86.3 63C86.6 69 88.8 73 88.5 79C88 86 82 88.5 76 87.5C70 86 64 84.5 54 85C42 86 34 89.5 24 83.7'

/** Gel from a tube goes on a wound of the lower leg. */
export function OnWoundPicture({ label }: { readonly label?: string }) {
  return (
    <Picture label={label}>
      <circle className={styles.ground} cx="48" cy="48" r="43" />
      <path className={styles.light} d={`${leg}A43 43 0 0 1 6.5 58.5Z`} />
      <path d={leg} />
      <path d="M70.5 71C71 74.5 74 76.5 77 75M81.5 42C80.7 44 80.3 46 80.5 48.5" />
      <path className={styles.soft} d="M59 71.9C58.6 73.6 56.5 74.6 53.9 76C51.3 77.3 49.1 78.7 45.6 78.8C42 79 39 77.9 35.6 76.8C32.2 75.8 29 74.9 27.8 73.3C26.6 71.7 27.8 70.2 29.3 68.5C30.7 66.8 32.1 65.3 35.2 64.6C38.4 63.9 41.7 64.6 45.6 65C49.6 65.4 53.1 65.6 55.6 66.9C58.2 68.2 59.3 70.1 59 71.9Z" />
      <path className={styles.cargo} d="M52 71.8C51.8 72.7 50.1 73.1 48.5 73.9C47 74.6 45.9 75.6 43.8 75.7C41.7 75.8 39.9 75.1 37.7 74.6C35.6 74.1 33.4 73.9 32.6 73.1C31.8 72.3 32.7 71.5 33.5 70.6C34.4 69.8 35.1 68.9 37 68.5C38.9 68.1 41 68.5 43.5 68.6C45.9 68.8 48.1 68.7 49.7 69.3C51.3 70 52.2 70.9 52 71.8Z" />
      <g transform="translate(44 58) rotate(24)">
        <path className={styles.mark} d="M0 -6V12" />
        <path className={styles.body} d="M-9.5 -50H9.5L8.5 -20C8.5 -17 6.5 -14 3.5 -13.5V-6H-3.5V-13.5C-6.5 -14 -8.5 -17 -8.5 -20Z" />
        <path d="M-9.5 -44.5H9.5M-3.5 -13.5H3.5" />
      </g>
    </Picture>
  )
}
