import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

/** A dressing being laid on a wound. */
export function OnWoundPicture({ label }: { readonly label?: string }) {
  return (
    <Picture label={label}>
      <circle className={styles.ground} cx="48" cy="48" r="43" />
      <path className={styles.light} d="M22 13.5C16 34 24 60 26 85A43 43 0 0 0 68 86C70 60 80 36 74 13.5A43 43 0 0 0 22 13.5Z" />
      <path d="M22 13.5C16 34 24 60 26 85M74 13.5C80 36 70 60 68 86" />
      <path className={styles.cargo} d="M34 46C44 42 54 50 54 60C54 70 46 73 40 71C33 69 28 64 29 57C29.5 51 31 48 34 46Z" />
      <g transform="rotate(-8 52 45)">
        <path className={styles.body} d="M37 25H67C70 25 72 27 72 30V60C72 63 70 65 67 65H50L32 47V30C32 27 34 25 37 25Z" />
        <path className={styles.soft} d="M32 47C38 49 44 47.5 48 46C49 52 47.5 59 50 65Z" />
        <circle className={styles.cargo} cx="45" cy="36" r="2" />
        <circle className={styles.cargo} cx="58" cy="36" r="2" />
        <circle className={styles.cargo} cx="58" cy="50" r="2" />
      </g>
    </Picture>
  )
}
