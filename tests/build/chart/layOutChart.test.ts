import { describe, expect, it } from 'vitest'
import { edges } from '../../../machines/edges.ts'
import { screeningMachine } from '../../../machines/screening.machine.ts'
import { layOutChart } from '../../../src/build/chart/layOutChart.ts'
import type { Place } from '../../../src/build/chart/layOutChart.ts'
import { pointsAlong } from '../../support/pointsAlong.ts'
import type { Point } from '../../support/pointsAlong.ts'

const layout = await layOutChart()

const boxes: readonly (readonly [string, Place])[] = [
  ...Object.entries(layout.pages),
  ...layout.edges.flatMap(({ from, to, label }) => (label ? [[`${from} > ${to}`, label] as const] : [])),
]

const isOverlap = (a: Place, b: Place) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** How far a point is from a box; negative inside it. */
const distance = ([x, y]: Point, box: Place) => Math.max(box.x - x, x - box.x - box.width, box.y - y, y - box.y - box.height)

describe('the layout of the chart', () => {
  it('has a place for every state, no more', () => {
    expect(Object.keys(layout.pages).toSorted()).toEqual(Object.keys(screeningMachine.states).toSorted())
  })

  it('has a line for every way on, no more', () => {
    expect(layout.edges.map(({ from, to, opening }) => [from, to, opening])).toEqual(edges.map(({ from, to, opening }) => [from, to, opening]))
  })

  it('has a label where there is a choice', () => {
    expect(layout.edges.filter(({ opening, label }) => (opening === 'always') !== (label === undefined))).toEqual([])
  })

  it('lets no box lie over another', () => {
    const over = boxes.flatMap(([name, box], i) => boxes.slice(i + 1).flatMap(([other, place]) => (isOverlap(box, place) ? [[name, other]] : [])))
    expect(over).toEqual([])
  })

  it('keeps every box in the drawing', () => {
    const frame: Place = { x: 0, y: 0, width: layout.width, height: layout.height }
    expect(boxes.filter(([, { x, y, width, height }]) => distance([x, y], frame) > 0 || distance([x + width, y + height], frame) > 0)).toEqual([])
  })

  it.each(layout.edges)('leads the line from $from to $to, past all other boxes', ({ from, to, line }) => {
    const points = pointsAlong(line)
    expect(Math.abs(distance(points[0] ?? [0, 0], layout.pages[from]))).toBeLessThan(2)
    expect(Math.abs(distance(points.at(-1) ?? [0, 0], layout.pages[to]))).toBeLessThan(2)
    const crossed = boxes.filter(([, box]) => points.some((point) => distance(point, box) < -2))
    expect(crossed.map(([name]) => name)).toEqual([])
  })
})
