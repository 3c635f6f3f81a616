import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

const bubbles = [
  { at: [32, 72, 15], cargo: [[28, 70], [36, 75]] },
  { at: [76, 38, 21], cargo: [[70, 33], [83, 37], [74, 46]] },
  { at: [114, 84, 11], cargo: [[115, 85]] },
  { at: [146, 46, 14], cargo: [[143, 49], [149, 42]] },
  { at: [192, 66, 25], cargo: [[184, 60], [201, 64], [189, 76]] },
  { at: [234, 26, 11], cargo: [[233, 25]] },
  { at: [266, 64, 15], cargo: [[262, 60], [270, 67]] },
  { at: [322, 40, 20], cargo: [[316, 44], [329, 38]] },
  { at: [364, 80, 12], cargo: [[363, 81]] },
  { at: [402, 36, 14], cargo: [[399, 33], [406, 39]] },
  { at: [446, 68, 19], cargo: [[440, 65], [452, 70]] },
] as const

export function Bubbles() {
  return (
    <Picture viewBox="0 0 480 112">
      {bubbles.map(({ at: [x, y, r], cargo }) => (
        <g key={x}>
          <circle className={styles.vesicle} cx={x} cy={y} r={r} />
          <circle className={styles.patch} cx={x} cy={y} r={r - 4.5} />
          {cargo.map(([cx, cy]) => (
            <circle className={styles.cargo} key={cx} cx={cx} cy={cy} r="2.4" />
          ))}
        </g>
      ))}
    </Picture>
  )
}
