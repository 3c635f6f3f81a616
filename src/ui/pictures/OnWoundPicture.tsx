import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

/** A dressing being laid on a wound. */
export function OnWoundPicture({ label }: { readonly label?: string }) {
  return (
    <Picture label={label}>
      <circle className={styles.ground} cx="48" cy="48" r="43" />
      <path className={styles.light} d="M6 58C30 50 66 50 90 58A43 43 0 0 1 6 58Z" />
      <path d="M6 58C30 50 66 50 90 58" />
      <ellipse className={styles.patch} cx="48" cy="66" rx="18" ry="6" />
      <path className={styles.body} d="M22 40L50 26L80 36L52 50Z" />
    </Picture>
  )
}
