import { useEffect, useId, useRef } from 'react'
import type { CSSProperties } from 'react'
import { chartLayout } from 'virtual:chart-layout'
import { pathOf } from '../../../../machines/screening.machine.ts'
import type { Step } from '../../../../machines/step.ts'
import { useAnswers } from '../../journey.ts'
import { useCatalogue, useLaterWords } from '../../words.ts'
import { Box } from './Box.tsx'
import styles from './Drawing.module.css'
import { isTaken } from './isTaken.ts'
import { useMapNames } from './mapNames.ts'
import { PageBox } from './PageBox.tsx'

const { width, height, pages, edges } = chartLayout
const steps = Object.keys(pages) as Step[]
const size = { '--drawing-size': `${width / 16}rem` } as CSSProperties

interface Props {
  /** Where it stands: in a column, in one that it may reach out of, or in a panel. */
  readonly room: 'column' | 'wide' | 'panel'
}

/** The chart as a drawing to scroll in. It is silent: the outline tells all of it, and leads to the same pages. */
export function Drawing({ room }: Props) {
  const path = pathOf(useAnswers())
  const words = useLaterWords('map')
  const names = useMapNames()
  const isMirrored = useCatalogue().dir === 'rtl'
  const region = useRef<HTMLElement>(null)
  const id = useId()
  // When all around it has its width.
  useEffect(() => showHere(region.current), [])
  // The person's way lies on top where lines meet.
  const lines = edges.toSorted((one, other) => Number(isTaken(one, path)) - Number(isTaken(other, path)))
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it must take the focus to be scrolled by keys
    <section ref={region} className={room === 'column' ? styles.region : `${styles.region} ${styles[room]}`} style={size} aria-label={words.drawing} tabIndex={0}>
      <svg className={styles.drawing} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <defs>
          <Tip id={`${id}tip`} size={10} className={styles.tip} />
          <Tip id={`${id}wayTip`} size={18} className={styles.wayTip} />
        </defs>
        <g transform={isMirrored ? `translate(${width} 0) scale(-1 1)` : undefined}>
          {lines.map((edge) => (
            <path
              key={`${edge.from} ${edge.to}`}
              data-edge={`${edge.from} ${edge.to}`}
              data-on-way={isTaken(edge, path)}
              className={isTaken(edge, path) ? styles.way : styles.line}
              markerEnd={`url(#${id}${isTaken(edge, path) ? 'wayTip' : 'tip'})`}
              d={edge.line}
            />
          ))}
        </g>
        {edges.map(
          (edge) =>
            edge.label && (
              <Box key={`${edge.from} ${edge.to}`} place={edge.label}>
                <div className={isTaken(edge, path) ? `${styles.label} ${styles.taken}` : styles.label}>{names.opening(edge)}</div>
              </Box>
            ),
        )}
        {steps.map((step) => (
          <PageBox key={step} step={step} isOnWay={path.includes(step)} />
        ))}
      </svg>
    </section>
  )
}

/** Scrolls the drawing, not the page, to where the person is. */
function showHere(region: HTMLElement | null) {
  const here = region?.querySelector('[data-here]')?.getBoundingClientRect()
  const frame = region?.getBoundingClientRect()
  if (here && frame) region?.scrollBy(here.x + here.width / 2 - frame.x - frame.width / 2, here.y - frame.y - frame.height / 3)
}

/** The tip of a line. */
const Tip = ({ id, size: side, className }: { readonly id: string; readonly size: number; readonly className: string | undefined }) => (
  <marker id={id} viewBox="0 0 10 10" refX="9" refY="5" markerWidth={side} markerHeight={side} markerUnits="userSpaceOnUse" orient="auto">
    <path className={className} d="M0 0L10 5L0 10Z" />
  </marker>
)
