import type { ReactNode } from 'react'
import { chartLayout } from 'virtual:chart-layout'
import type { Place } from '../../../build/chart/layOutChart.ts'
import { useCatalogue } from '../../words.ts'

interface Props {
  readonly place: Place
  readonly children: ReactNode
}

/** A box of words in the drawing, at its place from the side where reading starts. Words in HTML wrap, and join as Arabic does. */
export function Box({ place: { x, y, width, height }, children }: Props) {
  const isMirrored = useCatalogue().dir === 'rtl'
  return (
    <foreignObject x={isMirrored ? chartLayout.width - x - width : x} y={y} width={width} height={height}>
      {children}
    </foreignObject>
  )
}
