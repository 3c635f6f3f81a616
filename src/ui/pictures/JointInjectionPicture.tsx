import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

/** A syringe at a bent knee. */
export function JointInjectionPicture({ label }: { readonly label?: string }) {
  return (
    <Picture label={label}>
      <circle className={styles.ground} cx="48" cy="48" r="43" />
      <path className={styles.light} d="M6.5 36C20 31 32 30 42 33C54 36 61 44 60 54C59 62 55.5 68 54.5 76L52.5 90.8A43 43 0 0 1 25.5 84.6C23 79 23.5 72 26.5 65C20 66 14 66 8.8 66A43 43 0 0 1 6.5 36Z" />
      <path className={styles.ground} d="M5 44C18 44 26 43 34 41C42 38.5 50 42 50 50C50 57 42 60 36 56C30 53 20 55 5.5 55ZM36 91C37 82 35 74 33 69C31 64 33 62 37 63C43 64 47 62 51 58C54 57 54 62 52 66C48 74 47 82 46 91Z" />
      <path d="M6.5 36C20 31 32 30 42 33C54 36 61 44 60 54C59 62 55.5 68 54.5 76L52.5 90.8" />
      <path d="M8.8 66C14 66 20 66 26.5 65C23.5 72 23 79 25.5 84.6" />
      <g transform="translate(49 58) rotate(45)">
        <path d="M0 0V-17M0 -46V-57M-6 -57H6" />
        <path className={styles.body} d="M-7.5 -46H7.5V-21C7.5 -18 5.5 -17 3 -17H-3C-5.5 -17 -7.5 -18 -7.5 -21Z" />
        <path className={styles.cargo} d="M-4.5 -37H4.5V-22C4.5 -20.5 3.5 -20 2.5 -20H-2.5C-3.5 -20 -4.5 -20.5 -4.5 -22Z" />
        <path d="M-11 -46H11" />
      </g>
    </Picture>
  )
}
