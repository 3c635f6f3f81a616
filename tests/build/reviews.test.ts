import { describe, expect, it } from 'vitest'
import { checkedOn, monthsLater, reviewBy } from '../../machines/evidence/reviewDates.ts'
import { signOffs } from '../../machines/evidence/signOffs.ts'
import type { SignOff } from '../../machines/evidence/signOffs.ts'
import { sources } from '../../machines/evidence/sources.ts'
import { idsOf } from '../../machines/idsOf.ts'
import { digests } from '../../src/build/digests.ts'
import { neededFor, reviewOf, reviews } from '../../src/build/reviews.ts'
import type { Review } from '../../src/build/reviews.ts'
import { loadCatalogue } from '../../src/locales/load.ts'
import { localeNames } from '../../src/locales/locale.ts'
import { reviewLines } from '../../src/ui/reviewLines.ts'

const locales = idsOf(localeNames)
const now = digests()

/** Signatures for everything the English pages need, as it stands; made for these tests alone. */
const allSigned: readonly SignOff[] = neededFor('en').map(({ role, of }, i) => ({
  role,
  of,
  version: '1.0.0',
  date: `2027-01-0${i + 1}`,
  digest: now[of] ?? '',
  paper: 'none: a test',
}))

describe('what is signed', () => {
  it('is everything a page shows: rules, evidence and the words of each language', () => {
    expect(Object.keys(now)).toEqual(['rules', 'evidence', ...locales.map((locale) => `words.${locale}`)])
    expect(new Set(Object.values(now)).size).toBe(locales.length + 2)
  })

  it('in the record names only what there is, on a day, and where the paper is kept', () => {
    const wrong = signOffs.filter(({ of, date, paper }) => !(of in now) || !/^\d{4}-\d\d-\d\d$/.test(date) || paper.trim() === '')
    expect(wrong).toEqual([])
  })
})

describe('the state of a language', () => {
  it('is a draft while nobody has signed, or one signature is missing', () => {
    expect(reviewOf('en', '2026-11-23', [], now)).toMatchObject({ state: 'draft', date: '2026-11-23' })
    for (const missing of allSigned) expect(reviewOf('en', '2026-11-23', allSigned.filter((one) => one !== missing), now).state).toBe('draft')
  })

  it('is reviewed when everything needed is signed, as of the oldest signature', () => {
    expect(reviewOf('en', '2026-11-23', allSigned, now)).toMatchObject({ state: 'reviewed', date: '2027-01-01' })
  })

  it('is changed as soon as one signed thing is not as it was', () => {
    for (const of of ['rules', 'evidence', 'words.en']) expect(reviewOf('en', '2026-11-23', allSigned, { ...now, [of]: 'other' }).state).toBe('changed')
  })

  it('does not rest on the words of another language', () => {
    expect(reviewOf('en', '2026-11-23', allSigned, { ...now, 'words.tr': 'other' }).state).toBe('reviewed')
    expect(reviewOf('tr', '2026-11-23', allSigned, now).state).toBe('draft')
  })

  it('is reviewed again by a newer signature of what changed', () => {
    const later = { ...now, rules: 'other' }
    const again = allSigned.filter(({ of }) => of === 'rules').map(({ role, of, version, paper }): SignOff => ({ role, of, version, paper, date: '2027-02-01', digest: 'other' }))
    expect(reviewOf('en', '2026-11-23', [...allSigned, ...again], later).state).toBe('reviewed')
  })
})

describe('the day of the next review', () => {
  it('is there for every source, after it was last read', () => {
    expect(idsOf(sources).filter((id) => !(reviewBy(id) > checkedOn(id)))).toEqual([])
  })

  it('of a language is the first of its words and sources', () => {
    const first = idsOf(sources).map(reviewBy).toSorted()[0]
    for (const locale of locales) expect(reviews[locale].due).toBe(first)
    expect(reviewOf('en', '2020-01-31', [], now).due).toBe('2021-01-28')
  })

  it('is so many months later, in a month that may be shorter too', () => {
    expect(monthsLater('2026-11-23', 6)).toBe('2027-05-23')
    expect(monthsLater('2027-08-31', 6)).toBe('2028-02-28')
    expect(monthsLater('2026-12-01', 12)).toBe('2027-12-01')
    expect(() => monthsLater('soon', 6)).toThrow('"soon" is not a day')
  })
})

describe.each(locales)('the pages in %s', (locale) => {
  const due = '2027-05-23'
  const review = (state: Review['state']): Review => ({ state, date: '2026-11-23', due })

  it('say something else of a draft, a reviewed and a changed text, each with its day', async () => {
    const catalogue = await loadCatalogue(locale)
    const lines = (['draft', 'reviewed', 'changed'] as const).map((state) => reviewLines(catalogue, review(state), new Date('2027-01-01T12:00:00')))
    expect(new Set(lines.flat()).size).toBe(3)
    for (const line of lines.flat()) expect(line).toContain('2026')
  })

  it('say that a review is overdue from the day after it was due, and not before', async () => {
    const catalogue = await loadCatalogue(locale)
    expect(reviewLines(catalogue, review('draft'), new Date(`${due}T23:00:00`))).toHaveLength(1)
    const [, overdue] = reviewLines(catalogue, review('draft'), new Date('2027-05-24T00:00:01'))
    expect(overdue).toContain('2027')
  })
})
