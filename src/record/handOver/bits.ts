/** A number in so many bits, written as a text of 0 and 1; the codes are short enough for this to be the simple way. */
export const toBits = (value: number, width: number) => value.toString(2).padStart(width, '0').slice(-width)

/** How many bits it takes to tell so many things apart; at least one. */
export const widthOf = (count: number) => Math.max(1, Math.ceil(Math.log2(count)))

/** Reads numbers one after the other; past the end it reads zeros. */
export function bitReader(bits: string) {
  let at = 0
  const read = (width: number): number => {
    const value = Number.parseInt(bits.slice(at, at + width).padEnd(width, '0'), 2)
    at += width
    return value
  }
  return { read }
}

export type BitReader = ReturnType<typeof bitReader>
