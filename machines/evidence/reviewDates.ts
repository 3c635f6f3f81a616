import { lastChecked, sources } from './sources.ts'
import type { Source, SourceId } from './sources.ts'

type FamilyOf<Id> = Id extends `${infer Family}-${string}` ? Family : never

/** For how many months a source is trusted after it was last read. What regulators say and where trials stand changes most. */
const monthsTrusted: Readonly<Record<FamilyOf<SourceId>, number>> = { REG: 6, HARM: 12, SOC: 12, EV: 6, URG: 12, PL: 12 }

/** For how many months words are trusted after they were written or reviewed. */
export const monthsWordsTrusted = 12

const inTwoDigits = (n: number) => String(n).padStart(2, '0')

/** The same day so many months later, YYYY-MM-DD; the 28th where that month may be shorter. Throws a RangeError for a day that is none. */
export function monthsLater(day: string, months: number): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []
  if (!year || !month || !date) throw new RangeError(`"${day}" is not a day of the form YYYY-MM-DD`)
  const later = Number(year) * 12 + Number(month) - 1 + months
  return `${Math.floor(later / 12)}-${inTwoDigits((later % 12) + 1)}-${inTwoDigits(Math.min(Number(date), 28))}`
}

/** The day on which a source was last read: YYYY-MM-DD. */
export const checkedOn = (id: SourceId): string => (sources[id] as Source).checked ?? lastChecked

/** The day by which a source has to be read again: YYYY-MM-DD. */
export const reviewBy = (id: SourceId): string => monthsLater(checkedOn(id), monthsTrusted[id.split('-')[0] as FamilyOf<SourceId>])
