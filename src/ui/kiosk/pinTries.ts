/** Wrong PINs so far, and until when no other is taken (in milliseconds of a clock that only runs on). */
export interface PinTries {
  readonly wrong: number
  readonly pausedUntil: number
}

const most = 3
const pause = 60_000

export const noTries: PinTries = { wrong: 0, pausedUntil: 0 }

/** After every third wrong PIN, none is taken for a minute. */
export const afterWrongPin = ({ wrong, pausedUntil }: PinTries, now: number): PinTries =>
  wrong + 1 < most ? { wrong: wrong + 1, pausedUntil } : { wrong: 0, pausedUntil: now + pause }

/** Whole seconds until a PIN is taken again; 0 where one is taken now. */
export const secondsPaused = ({ pausedUntil }: PinTries, now: number): number => Math.ceil(Math.max(0, pausedUntil - now) / 1000)
