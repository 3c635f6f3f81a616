import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

const front = 'M6 38C18 33 30 32 39 35C51 38 58 46 57 56C56 64 53 70 52 78L50 91'
const back = 'C22.5 79 22 75.5 23 71.5C23.7 68.7 22.5 67.5 19.5 67.6C16 67.8 13 68 9.5 67.5'
const barrel = 'M-8 -50H8V-25C8 -21.5 6 -20 3 -20H-3C-6 -20 -8 -21.5 -8 -25Z'

/** A syringe at a bent knee. */
export function JointInjectionPicture({ label }: { readonly label?: string }) {
  return (
    <Picture label={label}>
      <circle className={styles.ground} cx="48" cy="48" r="43" />
      <path className={styles.light} d={`${front}A43 43 0 0 1 25 84.3${back}A43 43 0 0 1 6 38Z`} />
      <path className={styles.ground} d="M5 45C17 45 23 44 30 42C39 39.5 46 43 46 51C46 58 38 61 32 57C26 54 17 56 6 56ZM34 90.5C35 83 33 76 30 71C28 66 30 63.5 34 64.5C41 66 44 63.5 48 59.5C51 58.5 51.5 63 49 68C45.5 75 44.5 83 44 91Z" />
      <path d={`${front}M25 84.3${back}`} />
      <g transform="translate(45.5 58) rotate(45)">
        <path d="M0 0V-20M0 -50V-61M-6.5 -61H6.5" />
        <path className={styles.body} d={barrel} />
        <path className={styles.cargo} d="M-8 -40H8V-25C8 -21.5 6 -20 3 -20H-3C-6 -20 -8 -21.5 -8 -25Z" />
        <path d={`${barrel}M-12 -50H12M0 -50V-40M-8 -40H8`} />
        <circle className={styles.light} cx="-3" cy="-34" r="2" />
        <circle className={styles.light} cx="2.5" cy="-26.5" r="2" />
      </g>
    </Picture>
  )
}
