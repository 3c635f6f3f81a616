import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

const released = [
  [96, 71],
  [112, 40],
  [116, 92],
  [128, 64],
  [140, 28],
  [142, 86],
  [158, 60],
  [192, 40],
] as const

/** One cell lets out tiny bubbles with cargo; some reach another cell. */
export function ExosomePicture({ label }: { readonly label?: string }) {
  return (
    <Picture label={label} viewBox="0 0 240 120" mirrors>
      <path
        className={styles.soft}
        d="M44 20C54 8 74 6 82 20C86 27 95 34 98 46C99.5 52 100 57 97.5 60C95 62.5 89 61.5 86.5 65.5C84 69.5 85.5 76 90 78C94 79.5 97 80 96 84C93 98 80 112 62 110C52 109 46 102 36 102C24 102 12 94 9 78C6 60 14 46 24 38C32 32 36 28 44 20Z"
      />
      <path className={styles.light} d="M28 62C32 52 46 50 53 58C60 66 57 81 46 85C35 88 23 76 28 62Z" />
      <circle className={styles.body} cx="67" cy="35" r="14" />
      <circle className={styles.cargo} cx="62" cy="32" r="2.8" />
      <circle className={styles.cargo} cx="72" cy="31" r="2.8" />
      <circle className={styles.cargo} cx="69" cy="41" r="2.8" />
      <path
        className={styles.soft}
        d="M182 22C192 12 208 14 214 24C219 31 230 36 232 50C234 64 226 72 226 84C226 98 212 108 198 104C188 101 182 92 174 88C164 84 156 74 158 62C159 54 165 50 168 44C172 36 174 29 182 22Z"
      />
      <path className={styles.light} d="M192 64C198 58 210 60 213 69C215 79 206 88 197 85C188 82 185 71 192 64Z" />
      {released.map(([x, y]) => (
        <g key={x}>
          <circle className={styles.vesicle} cx={x} cy={y} r="7" />
          <circle className={styles.cargo} cx={x - 1.8} cy={y + 1.2} r="1.8" />
          <circle className={styles.cargo} cx={x + 2} cy={y - 1.6} r="1.3" />
        </g>
      ))}
    </Picture>
  )
}
