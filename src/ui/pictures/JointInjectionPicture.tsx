import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

/** A syringe at a bent knee. */
export function JointInjectionPicture({ label }: { readonly label?: string }) {
  return (
    <Picture label={label}>
      <circle className={styles.ground} cx="48" cy="48" r="43" />
      <path
        className={styles.light}
        d="M6.5 36C20 31 32 30 42 33C54 36 61 44 60 54C59 62 55.5 68 54.5 76L52.5 90.8A43 43 0 0 1 26 85C24 80 23.5 75 24.5 70C25.2 67 24 65.7 21 65.8C17 66 13 66.2 8.8 66A43 43 0 0 1 6.5 36Z"
      />
      <path className={styles.ground} d="M5 43C18 43 25 42 32 40C41 37.5 49 41 49 49C49 56 41 59 35 55C29 52 20 54 5.5 54ZM36 90.5C37 82 35 74 32 69C30 64 32 61.5 36 62.5C43 64 47 61.5 51 57.5C54 56.5 54.5 61 52 66C48 74 47 82 46 91Z" />
      <path d="M6.5 36C20 31 32 30 42 33C54 36 61 44 60 54C59 62 55.5 68 54.5 76L52.5 90.8" />
      <path d="M8.8 66C13 66.2 17 66 21 65.8C24 65.7 25.2 67 24.5 70C23.5 75 24 80 26 85" />
      <g transform="translate(47.5 58.5) rotate(45)">
        <path d="M0 0V-18M0 -50V-60M-6.5 -60H6.5" />
        <path className={styles.body} d="M-8.5 -48H8.5V-23C8.5 -19.5 6.5 -18 3.5 -18H-3.5C-6.5 -18 -8.5 -19.5 -8.5 -23Z" />
        <path className={styles.cargo} d="M-8.5 -39H8.5V-23C8.5 -19.5 6.5 -18 3.5 -18H-3.5C-6.5 -18 -8.5 -19.5 -8.5 -23Z" />
        <path d="M-8.5 -48H8.5V-23C8.5 -19.5 6.5 -18 3.5 -18H-3.5C-6.5 -18 -8.5 -19.5 -8.5 -23ZM-12.5 -48H12.5M0 -48V-39M-8 -39H8" />
        <circle className={styles.light} cx="-3" cy="-32" r="1.9" />
        <circle className={styles.light} cx="3" cy="-28" r="1.9" />
        <circle className={styles.light} cx="-2" cy="-23.5" r="1.9" />
      </g>
    </Picture>
  )
}
