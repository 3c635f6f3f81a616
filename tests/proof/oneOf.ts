/** Every nth of many things, the first among them. */
export function* oneOf<T>(n: number, things: Iterable<T>): Generator<T> {
  let i = 0
  for (const thing of things) if (i++ % n === 0) yield thing
}
