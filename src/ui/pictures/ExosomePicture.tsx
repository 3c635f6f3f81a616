import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

/** One cell lets out tiny bubbles with cargo; some reach another cell. */
export function ExosomePicture({ label }: { readonly label?: string }) {
  return (
    <Picture label={label} viewBox="0 0 240 120" mirrors>
      <circle className={styles.soft} cx="52" cy="62" r="44" />
      <circle className={styles.body} cx="40" cy="66" r="16" />
      <circle className={styles.soft} cx="196" cy="58" r="38" />
      <circle className={styles.body} cx="206" cy="60" r="14" />
      {[[104, 40], [118, 72], [134, 48], [146, 70]].map(([x, y]) => (
        <g key={x}>
          <circle className={styles.patch} cx={x} cy={y} r="7" />
          <circle className={styles.cargo} cx={x} cy={y} r="2" />
        </g>
      ))}
    </Picture>
  )
}
