import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

/** A dressing being laid on a wound. */
export function OnWoundPicture({ label }: { readonly label?: string }) {
  return (
    <Picture label={label}>
      <circle className={styles.ground} cx="48" cy="48" r="43" />
      <path className={styles.light} d="M20 15.5C18 36 29 50 30 66C30.5 75 29 81 27.5 85.8A43 43 0 0 0 70.5 84.6C67 78 66.5 72 67.5 64C70 46 75 32 72.5 12.7A43 43 0 0 0 20 15.5Z" />
      <path d="M20 15.5C18 36 29 50 30 66C30.5 75 29 81 27.5 85.8M72.5 12.7C75 32 70 46 67.5 64C66.5 72 67 78 70.5 84.6" />
      <path className={styles.patch} d="M41 45C48 42 54 47 55 54C56 62 54 68 48 69C42 70 37 66 35.5 60C34 54 36 47 41 45Z" />
      <path className={styles.cargo} d="M42 54C46 51 50 54 50 58C50 62 48 64 45 63.5C41.5 63 40 57 42 54Z" />
      <g transform="rotate(-8 50 40)">
        <path className={styles.body} d="M38 20H64C67 20 69 22 69 25V53C69 56 67 58 64 58H54L33 37V25C33 22 35 20 38 20Z" />
        <path className={styles.soft} d="M33 37C40 39.5 46 38.5 50.5 36C52.5 42 51 50 54 58Z" />
        <circle className={styles.cargo} cx="43" cy="29" r="2" />
        <circle className={styles.cargo} cx="58" cy="30" r="2" />
        <circle className={styles.cargo} cx="60" cy="46" r="2" />
      </g>
    </Picture>
  )
}
