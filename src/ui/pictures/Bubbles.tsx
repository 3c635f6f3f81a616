import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

export function Bubbles() {
  return (
    <Picture viewBox="0 0 320 96">
      <circle className={styles.patch} cx="40" cy="48" r="14" />
    </Picture>
  )
}
