/** A seeded source of chance (mulberry32): the same seed gives the same run. */
export function chance(seed: number) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    happens: (probability: number) => next() < probability,
    oneOf: <T>(items: readonly T[]): T => {
      const item = items[Math.floor(next() * items.length)]
      if (item === undefined) throw new Error('oneOf: nothing to choose from')
      return item
    },
    some: <T>(items: readonly T[], probability: number): T[] => items.filter(() => next() < probability),
  }
}

export type Chance = ReturnType<typeof chance>
