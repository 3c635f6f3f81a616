const runs = /1+/g

/** The dark modules as the path of an SVG whose viewBox counts modules: one flat box for each run in a row. */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
  const boxes = modules.flatMap((row, y) =>
    Array.from(row.map(Number).join('').matchAll(runs), ({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  )
  return boxes.join('')
}
