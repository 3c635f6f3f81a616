import { Picture } from './Picture.tsx'
import styles from './Picture.module.css'

const bubbles = [
  [34, 70, 14], [74, 34, 20], [112, 84, 10], [142, 46, 13], [188, 66, 24], [230, 26, 10],
  [262, 60, 14], [298, 88, 10], [322, 36, 18], [366, 68, 11], [404, 34, 13], [442, 72, 18],
] as const

export function Bubbles() {
  return (
    <Picture viewBox="0 0 480 112">
      {bubbles.map(([x, y, r]) => (
        <g key={x}>
          <circle className={styles.vesicle} cx={x} cy={y} r={r} />
          <circle className={styles.patch} cx={x} cy={y} r={r - 5} />
          <circle className={styles.cargo} cx={x} cy={y} r="2" />
        </g>
      ))}
    </Picture>
  )
}
