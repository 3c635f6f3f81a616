import { escapeHtml } from '../../../src/build/escapeHtml.ts'
import { reviews } from '../../../src/build/reviews.ts'
import { loadCatalogue } from '../../../src/locales/load.ts'
import { idsOf } from '../../../machines/idsOf.ts'
import { localeNames } from '../../../src/locales/locale.ts'
import type { Locale } from '../../../src/locales/locale.ts'
import { finishedWords } from '../../support/finishedWords.ts'
import { forbiddenIn, leftInEnglish } from '../../support/wrongWords.ts'
import type { Piece } from '../../support/texts.ts'
import { piecesIn, textsIn } from '../../support/texts.ts'
import { day, mark, number, paragraph, table } from './section.ts'
import type { Section } from './section.ts'

const states: Readonly<Record<(typeof reviews)[Locale]['state'], string>> = {
  draft: 'not reviewed: a draft',
  reviewed: 'reviewed',
  changed: 'changed since it was reviewed',
}

async function factsOf(locale: Locale, english: readonly Piece[]) {
  const words = await finishedWords(locale)
  const pieces = piecesIn(words)
  const there = new Set(pieces.map(({ at }) => at))
  const { state, due } = reviews[locale]
  return {
    locale,
    texts: textsIn(words).length,
    missing: english.filter(({ at }) => !there.has(at)).map(({ at }) => at),
    english: locale === 'en' ? [] : leftInEnglish(locale, pieces, english),
    forbidden: forbiddenIn(locale, words),
    draftOf: (await loadCatalogue(locale)).draftOf,
    state,
    due,
  }
}

type Facts = Awaited<ReturnType<typeof factsOf>>

const breachesOf = ({ locale, missing, english, forbidden, due }: Facts, today: string): readonly string[] =>
  [
    missing.map((at) => `The text ${at} is missing in ${locale}.`),
    english.map((at) => `The text ${at} is left in English in ${locale}.`),
    forbidden.map(({ at, word }) => `The text ${at} in ${locale} says "${word}", which is never said.`),
    due < today ? [`The texts in ${locale} were to be read again by ${due}.`] : [],
  ].flat()

/** Every language: how many texts it has, what is missing, left in English or forbidden, and how far it has been reviewed. */
export async function languagesSection(today: string): Promise<Section> {
  const english = piecesIn(await finishedWords('en'))
  const facts = await Promise.all(idsOf(localeNames).map((locale) => factsOf(locale, english)))
  const rows = facts.map(({ locale, texts, missing, english: left, forbidden, draftOf, state, due }) => [
    `<b lang="${locale}">${escapeHtml(localeNames[locale])}</b>`,
    { n: number(texts) },
    mark(missing.length === 0, 'none', `${missing.length}`),
    mark(left.length === 0, 'none', `${left.length}`),
    mark(forbidden.length === 0, 'none', `${forbidden.length}`),
    `${states[state]}<br><small>draft of ${day(draftOf)}</small>`,
    `<span class="day">${day(due)}</span>`,
  ])
  return {
    id: 'languages',
    title: 'Languages',
    figure: [String(facts.length), `languages, ${number(facts[0]?.texts ?? 0)} texts in English; ${facts.every(({ state }) => state === 'draft') ? 'no native reviewer has read them yet' : 'see their reviews'}`],
    html:
      paragraph('Every text of the product, in every language. "Forbidden" are words that call a person eligible, suitable or a candidate, promise a result, or praise the treatment.') +
      table('Every language', ['Language', 'Texts', 'Missing', 'Left in English', 'Forbidden words', 'Review', 'Review by'], rows),
    data: facts,
    breaches: facts.flatMap((one) => breachesOf(one, today)),
  }
}
