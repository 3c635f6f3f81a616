import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

const released = [
  [98, 36],
  [108, 82],
  [120, 54],
  [138, 26],
  [136, 74],
  [148, 50],
  [160, 78],
  [186, 44],
] as const

/** One cell lets out tiny bubbles with cargo; some reach another cell. */
export function ExosomePicture({ label }: { readonly label?: string }) {
  return (
    <Picture label={label} viewBox="0 0 240 120" mirrors>
      <path
        className={styles.soft}
        d="M44 12C58 5 78 14 86 27C87.5 29.5 87 31 88 34C89 38 92 41 93 44C97 54 96 64 96 70C96 74 98 76 98 80C98 84 95 86 92 89C86 97 76 108 58 110C38 112 16 104 9 84C2 62 10 30 44 12Z"
      />
      <circle className={styles.body} cx="38" cy="72" r="17" />
      <circle className={styles.body} cx="62" cy="37" r="14" />
      <circle className={styles.cargo} cx="57" cy="33" r="3" />
      <circle className={styles.cargo} cx="67" cy="35" r="3" />
      <circle className={styles.cargo} cx="60" cy="43" r="3" />
      <path className={styles.soft} d="M186 26C204 16 226 26 231 46C236 68 226 92 206 97C190 100 176 96 169 86C166 82 166 74 164 68C161 52 170 34 186 26Z" />
      <circle className={styles.body} cx="207" cy="68" r="14" />
      {released.map(([x, y]) => (
        <g key={x}>
          <circle className={styles.vesicle} cx={x} cy={y} r="6.5" />
          <circle className={styles.cargo} cx={x} cy={y} r="2" />
        </g>
      ))}
    </Picture>
  )
}
