export type Point = readonly [x: number, y: number]

/** A point on the curve that these points shape (de Casteljau): on a line for two of them, a curve for three or four. */
function pointOn(shape: readonly Point[], part: number): Point {
  const [[x, y] = [0, 0]] = shape
  if (shape.length < 2) return [x, y]
  const closer = shape.slice(1).map(([toX, toY], i): Point => {
    const [fromX, fromY] = shape[i] ?? [x, y]
    return [fromX + (toX - fromX) * part, fromY + (toY - fromY) * part]
  })
  return pointOn(closer, part)
}

const parts = Array.from({ length: 41 }, (_, i) => i / 40)
const pointsTo = { M: 1, L: 1, Q: 2, C: 3 } as const

/** Many points along SVG path data of absolute M, L, Q and C, in order. */
export function pointsAlong(line: string): readonly Point[] {
  const found: Point[] = []
  for (const [, letter = 'M', numbers = ''] of line.matchAll(/([MLQC])([^MLQC]*)/g)) {
    const values = numbers.trim().split(/[ ,]+/).map(Number)
    const points = values.flatMap((x, i): Point[] => (i % 2 === 0 ? [[x, values[i + 1] ?? Number.NaN]] : []))
    const size = pointsTo[letter as keyof typeof pointsTo]
    for (let i = 0; i < points.length; i += size) {
      const last = found.at(-1)
      const shape = points.slice(i, i + size)
      found.push(...(letter === 'M' || !last ? shape : parts.map((part) => pointOn([last, ...shape], part))))
    }
  }
  return found
}
