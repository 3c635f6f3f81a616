import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

/** Gel from a tube goes on a wound of the lower leg. */
export function OnWoundPicture({ label }: { readonly label?: string }) {
  return (
    <Picture label={label}>
      <circle className={styles.ground} cx="48" cy="48" r="43" />
      <path
        className={styles.light}
        d="M6.5 58.5C22 56.5 42 57 57 58.5C66 59 70 55 72 48C74 42 76 36 80.5 35.5C85.5 35 87 40 87.5 45C88.5 60 89 72 88 80C87 86.5 82 88.5 77 87.5C70 86 64 84.5 54 85C42 86 34 89.5 24 83.7A43 43 0 0 1 6.5 58.5Z"
      />
      <path d="M6.5 58.5C22 56.5 42 57 57 58.5C66 59 70 55 72 48C74 42 76 36 80.5 35.5C85.5 35 87 40 87.5 45C88.5 60 89 72 88 80C87 86.5 82 88.5 77 87.5C70 86 64 84.5 54 85C42 86 34 89.5 24 83.7" />
      <path d="M72 71.5C72.5 75 75.5 77 78.5 75.5M80.5 44C80 46 80 48.5 80.5 50.5" />
      <path className={styles.soft} d="M26 72C25.8 69.7 27.5 66.9 30 65.5C32.5 64.1 35.9 64.4 39 64.5C42.1 64.6 43.1 66 46 66C48.9 66 51.4 63.9 54 64.5C56.6 65.1 58.8 66.9 59.5 69C60.2 71.1 59.5 73.9 57.5 75.5C55.5 77.1 52.2 76.7 49 77.5C45.8 78.3 44.5 79.5 41 79.5C37.5 79.5 33.9 78.9 31 77.5C28.1 76.1 26.2 74.3 26 72Z" />
      <path className={styles.cargo} d="M31 71.5C31.1 70.3 33.1 68.9 35 68.5C36.9 68.1 38.7 69.5 41 69.5C43.3 69.5 44.8 68.4 47 68.5C49.2 68.6 51.7 69 52.5 70C53.3 71 52.4 72.8 51 73.5C49.6 74.2 47.1 73.4 45 73.8C42.9 74.2 42 75.3 40 75.5C38 75.7 36.2 75.6 34.5 74.8C32.8 74 30.9 72.7 31 71.5Z" />
      <g transform="translate(44 58) rotate(24)">
        <path className={styles.mark} d="M0 -6V12" />
        <path className={styles.body} d="M-9.5 -50H9.5L8.5 -20C8.5 -17 6.5 -14 3.5 -13.5V-6H-3.5V-13.5C-6.5 -14 -8.5 -17 -8.5 -20Z" />
        <path d="M-9.5 -44.5H9.5M-3.5 -13.5H3.5" />
      </g>
    </Picture>
  )
}
