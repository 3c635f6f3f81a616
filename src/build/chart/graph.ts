import { instance } from '@viz-js/viz'
import { edges } from '../../../machines/edges.ts'
import type { Edge } from '../../../machines/edges.ts'
import { isQuestion } from '../../../machines/path.ts'
import { screeningMachine } from '../../../machines/screening.machine.ts'
import type { Step } from '../../../machines/step.ts'
import { pointsIn } from './lines.ts'
import type { Point } from './lines.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** Room for the longest short name of any language in three lines above "You are here", and for the longest opening in three smaller ones. */
export const pageSize: Size = { width: 148, height: 80 }
export const labelSize: Size = { width: 102, height: 58 }

export const steps = Object.keys(screeningMachine.states) as Step[]

export const hasLabel = ({ opening }: Edge) => opening !== 'always'
export const labelOf = ({ from, to }: Edge) => `${from} ${to}`

const waysTo = (step: Step) => edges.filter(({ to }) => to === step)

/** Pages that end the questions from many places. Those ways would cross the whole drawing: all but the last run beside it. */
export const farEnds = steps.filter((step) => !isQuestion(step) && waysTo(step).length > 2)
export const runsBeside = (edge: Edge) => farEnds.includes(edge.to) && edge !== waysTo(edge.to).at(-1)

const inches = (pixels: number) => pixels / 72
const box = (name: string, { width, height }: Size) => ({ name, attributes: { width: inches(width), height: inches(height) } })

/** Graphviz keeps heavy lines short and straight: a label stays close to the page it leads on from. */
const line = (tail: string, head: string, weight: number) => ({ tail, head, attributes: { weight } })

function linesOf(edge: Edge) {
  const { from, to } = edge
  const toLabel = hasLabel(edge) ? [line(from, labelOf(edge), runsBeside(edge) ? 2 : 20)] : []
  const toPage = runsBeside(edge) ? [] : [line(hasLabel(edge) ? labelOf(edge) : from, to, 10)]
  return [...toLabel, ...toPage]
}

interface Drawn {
  /** The frame: left, bottom, right, top. */
  readonly bb: string
  readonly objects: readonly { readonly name: string; readonly pos: string }[]
  readonly edges: readonly { readonly tail: number; readonly head: number; readonly pos: string }[]
}

const found = <T>(thing: T | undefined, name: string): T => {
  if (thing === undefined) throw new Error(`Graphviz gave no place to "${name}"`)
  return thing
}

/** The pages, a box for each label, and the lines between them, as Graphviz lays them out; points are CSS pixels. */
export async function drawnGraph() {
  const viz = await instance()
  const graph = {
    graphAttributes: { ordering: 'out', ranksep: inches(30), nodesep: inches(8) },
    nodeAttributes: { shape: 'box', fixedsize: true, label: '' },
    edgeAttributes: { arrowhead: 'none' },
    nodes: [...steps.map((step) => box(step, pageSize)), ...edges.filter(hasLabel).map((edge) => box(labelOf(edge), labelSize))],
    edges: edges.flatMap(linesOf),
  }
  const { bb, objects, edges: lines } = viz.renderJSON(graph, { yInvert: true }) as Drawn
  const indexOf = (name: string) => objects.findIndex((object) => object.name === name)
  const [, height = 0, width = 0] = bb.split(',').map(Number)
  return {
    width,
    height,
    middleOf: (name: string): Point => found(pointsIn(found(objects[indexOf(name)], name).pos)[0], name),
    lineFrom: (tail: string, head: string) => {
      const between = lines.find((one) => one.tail === indexOf(tail) && one.head === indexOf(head))
      return pointsIn(found(between, `${tail} > ${head}`).pos)
    },
  }
}
