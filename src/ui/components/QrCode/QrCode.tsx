import { qrPath } from '../../../record/handOver/qrPath.ts'
import styles from './QrCode.module.css'

interface Props {
  /** Rows of modules, dark ones true, with the light edge around them. */
  readonly modules: readonly (readonly boolean[])[]
  readonly name: string
}

/** A code to be scanned: black on white in every theme, as a camera wants it. */
export function QrCode({ modules, name }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here: an <img> would need an address that holds the code
    <svg role="img" aria-label={name} viewBox={`0 0 ${modules.length} ${modules.length}`} shapeRendering="crispEdges" className={styles.code}>
      <rect width="100%" height="100%" fill="#fff" />
      <path d={qrPath(modules)} fill="#000" />
    </svg>
  )
}
