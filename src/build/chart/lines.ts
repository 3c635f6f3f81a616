export type Point = readonly [x: number, y: number]

const said = ([x, y]: Point) => `${Math.round(x)} ${Math.round(y)}`

/** Reads points as Graphviz writes them: "x,y x,y …". */
export const pointsIn = (text: string): readonly Point[] =>
  text.split(' ').map((pair) => {
    const [x = Number.NaN, y = Number.NaN] = pair.split(',').map(Number)
    return [x, y]
  })

/** SVG path data of a curve: where it starts, then two handles and an end for each piece. */
export const curvedLine = ([start = [0, 0], ...rest]: readonly Point[]): string => `M${said(start)}C${rest.map(said).join(' ')}`

const cornerSize = 10

/** A point on the way from one to another, but not past the middle. */
function towards([x, y]: Point, [toX, toY]: Point): Point {
  const length = Math.hypot(toX - x, toY - y)
  const part = Math.min(cornerSize / length, 0.5)
  return [x + (toX - x) * part, y + (toY - y) * part]
}

/** SVG path data of a straight line from corner to corner, each corner rounded. */
export const corneredLine = (points: readonly Point[]): string =>
  points
    .map((point, i) => {
      const [before, after] = [points[i - 1], points[i + 1]]
      if (!before) return `M${said(point)}`
      if (!after) return `L${said(point)}`
      return `L${said(towards(point, before))}Q${said(point)} ${said(towards(point, after))}`
    })
    .join('')
