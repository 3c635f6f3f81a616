import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

const released = [
  { x: 93, y: 37, turn: 0 },
  { x: 110, y: 64, turn: 110 },
  { x: 120, y: 26, turn: 195 },
  { x: 128, y: 88, turn: 80 },
  { x: 134, y: 52, turn: -8 },
  { x: 148, y: 74, turn: 170 },
  { x: 156, y: 34, turn: 100 },
  { x: 160, y: 58, turn: 10 },
  { x: 187, y: 68, turn: 185 },
]

/** One cell lets out tiny bubbles with cargo; some reach another cell. */
export function ExosomePicture({ label }: { readonly label?: string }) {
  return (
    <Picture label={label} viewBox="0 0 240 120" mirrors>
      <path
        className={styles.soft}
        d="M40 16C50 7 70 6 81 14C85 17.5 91 18 92 23C92.8 27 88 27.5 85.5 30.5C82 35 83 41.5 88 44.5C92 46.5 96.5 46.5 98 52C100 59 94 66 94 74C95 84 98 90 92 99C86 108 70 112 58 110C48 108 44 103 36 102C24 101 12 94 9 80C6 64 14 54 20 44C26 34 30 25 40 16Z"
      />
      <path className={styles.light} d="M30 48C36 39 51 40 55 51C59 61 52 73 41 73C29 73 23 58 30 48Z" />
      <circle className={styles.body} cx="69" cy="85" r="14" />
      <circle className={styles.cargo} cx="63.5" cy="82" r="3.2" />
      <circle className={styles.cargo} cx="71" cy="78.5" r="2" />
      <circle className={styles.cargo} cx="75" cy="86" r="2.6" />
      <circle className={styles.cargo} cx="67.5" cy="91.5" r="2" />
      <path
        className={styles.soft}
        d="M182 100C192 109 208 108 214 98C219 90 230 86 232 72C234 58 226 50 227 38C228 24 212 12 198 16C188 19 184 28 176 33C166 38 158 48 160 60C161 68 165 72 168 78C172 86 174 92 182 100Z"
      />
      <path className={styles.light} d="M196 36C203 30 216 34 218 44C219 54 210 62 201 59C192 56 189 43 196 36Z" />
      {released.map(({ x, y, turn }) => (
        <g key={x} transform={`translate(${x} ${y}) rotate(${turn})`}>
          <circle className={styles.vesicle} r="7" />
          <circle className={styles.cargo} cx="-1.8" cy="1" r="1.8" />
          <circle className={styles.cargo} cx="2" cy="-1.6" r="1.3" />
        </g>
      ))}
    </Picture>
  )
}
