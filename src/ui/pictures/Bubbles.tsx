import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

interface Bubble {
  readonly at: readonly [x: number, y: number, radius: number]
  readonly drift: string | undefined
  readonly cargo: readonly (readonly [x: number, y: number, radius: number])[]
  readonly strand?: string
}

const bubbles: readonly Bubble[] = [
  { at: [32, 72, 15], drift: styles.rise, cargo: [[29, 74, 3.2], [36.5, 68, 2]] },
  { at: [76, 38, 21], drift: styles.sway, cargo: [[70, 42, 4], [82, 31, 2.4]] },
  { at: [116, 84, 11], drift: styles.sink, cargo: [[117.5, 82.5, 2.6]] },
  { at: [146, 44, 14], drift: styles.roam, cargo: [[149, 46, 3], [142, 41, 2]] },
  { at: [194, 68, 25], drift: styles.rise, cargo: [[205, 76, 3.8]], strand: 'M182 70Q180 62 187 63T191 56' },
  { at: [236, 28, 11], drift: styles.sway, cargo: [[234.5, 29.5, 2.6]] },
  { at: [268, 70, 15], drift: styles.sink, cargo: [[265, 67, 3.2], [272, 73, 2]] },
  { at: [322, 40, 20], drift: styles.roam, cargo: [[327, 45, 3.8], [317, 35, 2.4]] },
  { at: [364, 82, 12], drift: styles.sway, cargo: [[362, 83, 2.8]] },
  { at: [402, 36, 14], drift: styles.rise, cargo: [[399, 33, 3], [406, 39, 2]] },
  { at: [446, 68, 19], drift: styles.sink, cargo: [[440, 74, 3.2]], strand: 'M445 64Q450 59 451 65T456 67' },
]

/** Tiny bubbles with cargo that drift very slowly: the welcome page's motif, only to look at. */
export function Bubbles() {
  return (
    <Picture viewBox="0 0 480 112">
      {bubbles.map(({ at: [x, y, r], drift, cargo, strand }) => (
        <g className={drift} key={x}>
          <circle className={styles.vesicle} cx={x} cy={y} r={r} />
          <circle className={styles.patch} cx={x} cy={y} r={r - 4.5} />
          {strand && <path className={styles.mark} d={strand} />}
          {cargo.map(([cx, cy, size]) => (
            <circle className={styles.cargo} key={cx} cx={cx} cy={cy} r={size} />
          ))}
        </g>
      ))}
    </Picture>
  )
}
