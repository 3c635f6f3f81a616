import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

/** A syringe at a bent knee. */
export function JointInjectionPicture({ label }: { readonly label?: string }) {
  return (
    <Picture label={label}>
      <circle className={styles.ground} cx="48" cy="48" r="43" />
      <path className={styles.light} d="M7 36C20 31 34 30 44 33C56 36 62 44 61 54C60 62 57 68 56 76L54 90.5A43 43 0 0 1 27 85.5C25 80 25 72 28 65C20 66 14 66 9 65.5A43 43 0 0 1 7 36Z" />
      <path d="M7 36C20 31 34 30 44 33C56 36 62 44 61 54C60 62 57 68 56 76L54 90.5" />
      <path d="M9 65.5C14 66 20 66 28 65C25 72 25 80 27 85.5" />
      <g transform="translate(52 52) rotate(45)">
        <path d="M0 0V-14M0 -42V-52M-6 -52H6" />
        <path className={styles.body} d="M-7 -42H7V-18C7 -15 5 -14 3 -14H-3C-5 -14 -7 -15 -7 -18Z" />
        <path d="M-10 -42H10" />
      </g>
    </Picture>
  )
}
