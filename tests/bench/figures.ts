/** The value that a share (0 to 1) of them does not exceed. */
export const quantileOf = (values: readonly number[], share: number) => [...values].toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN
export const medianOf = (values: readonly number[]) => quantileOf(values, 0.5)
