import { device } from '../../src/locales/en/device.ts'
import { fill } from '../../src/locales/say.ts'
import { keptKey } from '../../src/record/keptKey.ts'
import { me } from './english.ts'

const { keep } = device

/** What is kept on this device now, as it was written; undefined where nothing is. */
export const keptHere = () => {
  const text = localStorage.getItem(keptKey)
  return text === null ? undefined : (JSON.parse(text) as { readonly until: string; readonly record: { readonly made: string; readonly answers: object } })
}

/** The last minute of the day so many days from now. */
export function lastMinute(days: number): Date {
  const now = new Date()
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, 23, 59, 59, 999)
}

/** What a page says while answers are kept. */
export const keptUntil = (days: number) => fill(keep.kept, { date: me.day(lastMinute(days)) })

export const daysName = (days: number) => me.plural(keep.days, days)
