/** How the code is laid out: in front its name, then bits: form, questionnaire, minute, answers, zeros, checksum. */
export const form = {
  /** What tells the code from any other; the code goes on in Crockford's base 32. */
  name: 'EXO1',
  /** The version of the layout, in one character. */
  version: 1,
  versionBits: 5,
  questionnaireBits: 16,
  /** Minutes since 2020 reach to November 2051. */
  minuteBits: 24,
  sumBits: 32,
} as const

const epoch = Date.UTC(2020, 0, 1)
const minute = 60_000
const lastMinute = 2 ** form.minuteBits - 1

/** A moment as minutes since 2020; a clock outside of what the code can say is taken to its nearest end. */
export const toMinutes = (made: string) => Math.min(Math.max(Math.floor((Date.parse(made) - epoch) / minute), 0), lastMinute)

export const fromMinutes = (minutes: number) => new Date(epoch + minutes * minute)
