import { edges } from '../../../machines/edges.ts'
import type { Edge } from '../../../machines/edges.ts'
import type { Step } from '../../../machines/step.ts'
import { drawnGraph, farEnds, hasLabel, labelOf, labelSize, pageSize, runsBeside, steps } from './graph.ts'
import type { Size } from './graph.ts'
import { corneredLine, curvedLine } from './lines.ts'
import type { Point } from './lines.ts'

/** Where a box stands in the drawing, in CSS pixels from its upper left corner. */
export interface Place extends Size {
  readonly x: number
  readonly y: number
}

/** One way on: its line (SVG path data), and the box for what opens it where that needs saying. */
interface EdgePlace extends Pick<Edge, 'from' | 'to' | 'opening'> {
  readonly line: string
  readonly label: Place | undefined
}

/** The chart from top to bottom, for reading from left to right. */
export interface ChartLayout extends Size {
  readonly pages: Readonly<Record<Step, Place>>
  readonly edges: readonly EdgePlace[]
}

const margin = 8
const betweenLines = 16
/** Room on the left for one line to each page that ends the questions. */
const beside = margin + betweenLines * farEnds.length

const bottomOf = ({ y, height }: Place) => y + height

/** From below a box to the line beside the drawing, down along it, and into the page. */
function wayBeside(from: Place, end: Step, to: Place, boxes: readonly Place[]): readonly Point[] {
  const lane = farEnds.toReversed().indexOf(end)
  const middle = from.x + from.width / 2
  const row = boxes.filter(({ y, height }) => Math.abs(y + height / 2 - from.y - from.height / 2) < height / 2)
  const below = Math.max(...row.map(bottomOf)) + 10 + (betweenLines * lane) / 2
  const side = margin + betweenLines * lane
  const entry = to.y + to.height / 2
  return [[middle, bottomOf(from)], [middle, below], [side, below], [side, entry], [to.x, entry]]
}

/** Lays the chart out: every page, and every way from one to the next. */
export async function layOutChart(): Promise<ChartLayout> {
  const graph = await drawnGraph()
  const shifted = ([x, y]: Point): Point => [x + beside, y]
  const placeOf = (name: string, size: Size): Place => {
    const [x, y] = shifted(graph.middleOf(name))
    return { ...size, x: Math.round(x - size.width / 2), y: Math.round(y - size.height / 2) }
  }
  const pages = Object.fromEntries(steps.map((step) => [step, placeOf(step, pageSize)])) as Record<Step, Place>
  const labels = new Map(edges.filter(hasLabel).map((edge) => [edge, placeOf(labelOf(edge), labelSize)]))
  const boxes = [...Object.values(pages), ...labels.values()]

  const drawn = (tail: string, head: string) => curvedLine(graph.lineFrom(tail, head).map(shifted))
  const lineOf = (edge: Edge) => {
    const { from, to } = edge
    const label = labels.get(edge)
    const lastPart = runsBeside(edge) ? corneredLine(wayBeside(label ?? pages[from], to, pages[to], boxes)) : drawn(label ? labelOf(edge) : from, to)
    return label ? drawn(from, labelOf(edge)) + lastPart : lastPart
  }
  return {
    width: Math.ceil(graph.width) + beside + margin,
    height: Math.ceil(graph.height),
    pages,
    edges: edges.map((edge) => ({ from: edge.from, to: edge.to, opening: edge.opening, line: lineOf(edge), label: labels.get(edge) })),
  }
}
