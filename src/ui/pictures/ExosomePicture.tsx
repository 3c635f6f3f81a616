import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

/** One cell lets out tiny bubbles with cargo; some reach another cell. */
export function ExosomePicture({ label }: { readonly label?: string }) {
  return (
    <Picture label={label} viewBox="0 0 240 120" mirrors>
      <path
        className={styles.soft}
        d="M50 10C72 8 90 22 94 42C95 48 92 52 88 54C82 57 82 66 88 69C93 71 95 74 94 78C88 98 70 111 48 110C26 109 9 94 8 66C7 36 24 13 50 10Z"
      />
      <path className={styles.light} d="M34 54C46 52 54 60 53 72C52 84 44 91 33 90C22 89 16 81 17 71C18 61 24 55 34 54Z" />
      <circle className={styles.body} cx="60" cy="36" r="14" />
      {[[55, 32], [64, 34], [58, 42]].map(([x, y]) => (
        <circle className={styles.cargo} key={x} cx={x} cy={y} r="3" />
      ))}
      <path className={styles.soft} d="M190 22C212 18 230 34 232 58C234 84 216 100 194 99C172 98 159 84 158 68C158 65 160 63 163 62C168 60 169 52 164 49C161 47 160 44 162 40C167 30 177 24 190 22Z" />
      <path className={styles.light} d="M204 54C214 53 220 60 219 70C218 80 210 85 201 83C192 81 189 74 190 67C191 60 196 55 204 54Z" />
      {[[96, 62], [118, 44], [134, 68], [112, 88], [152, 54], [142, 24], [182, 44]].map(([x, y]) => (
        <g key={x}>
          <circle className={styles.vesicle} cx={x} cy={y} r="6" />
          <circle className={styles.cargo} cx={x} cy={y} r="1.8" />
        </g>
      ))}
    </Picture>
  )
}
