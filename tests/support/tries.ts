/** How many of many random tries to make: all of them, but for mutation testing, which runs the tests a thousand times. */
export const tries = (count: number) => Math.ceil(count * Number(process.env['SHARE_OF_TRIES'] ?? 1))
