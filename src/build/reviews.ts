import { monthsLater, monthsWordsTrusted, reviewBy } from '../../machines/evidence/reviewDates.ts'
import { signOffs } from '../../machines/evidence/signOffs.ts'
import type { ReviewerRole, Reviewed, SignOff } from '../../machines/evidence/signOffs.ts'
import { sources } from '../../machines/evidence/sources.ts'
import { idsOf } from '../../machines/idsOf.ts'
import { loadFirst } from '../locales/load.ts'
import type { Locale } from '../locales/locale.ts'
import { ofEvery } from '../locales/ofEvery.ts'
import { digests } from './digests.ts'

/** What a page of one language says of its review. */
export interface Review {
  /** `draft` until everything needed is signed; `changed` where all was signed once, and some of it is not as it was. */
  readonly state: 'draft' | 'reviewed' | 'changed'
  /** The day of the draft, or of the oldest signature it rests on: YYYY-MM-DD. */
  readonly date: string
  /** The day by which the first of its words and sources has to be read again: YYYY-MM-DD. */
  readonly due: string
}

export type Reviews = Readonly<Record<Locale, Review>>

export interface Needed {
  readonly role: ReviewerRole
  readonly of: Reviewed
}

/** The signatures without which the pages of a language are drafts. */
export const neededFor = (locale: string): readonly Needed[] => [
  { role: 'clinician', of: 'rules' },
  { role: 'regulatoryAdviser', of: 'rules' },
  { role: 'clinician', of: 'evidence' },
  { role: 'regulatoryAdviser', of: 'evidence' },
  { role: 'nativeReviewer', of: `words.${locale}` },
]

/** The newest signature of one kind. */
export const latest = (signed: readonly SignOff[], { role, of }: Needed): SignOff | undefined =>
  signed.filter((one) => one.role === role && one.of === of).toSorted((a, b) => a.date.localeCompare(b.date)).at(-1)

export const isStale = ({ of, digest }: SignOff, now: Readonly<Record<string, string>>): boolean => now[of] !== digest

const earliest = (days: readonly string[]) => days.toSorted()[0] ?? ''

/** How far the pages of a language have been reviewed. */
export function reviewOf(locale: string, draftOf: string, signed: readonly SignOff[], now: Readonly<Record<string, string>>): Review {
  const found = neededFor(locale).map((needed) => latest(signed, needed))
  const signatures = found.filter((one) => one !== undefined)
  const isWhole = signatures.length === found.length
  const state = !isWhole ? 'draft' : signatures.some((one) => isStale(one, now)) ? 'changed' : 'reviewed'
  const date = isWhole ? earliest(signatures.map((one) => one.date)) : draftOf
  const due = earliest([monthsLater(date, monthsWordsTrusted), ...idsOf(sources).map(reviewBy)])
  return { state, date, due }
}

const now = digests()

/** Of each language, as the record of signatures and the files stand. */
export const reviews: Reviews = await ofEvery(async (locale) => reviewOf(locale, (await loadFirst(locale)).draftOf, signOffs, now))
