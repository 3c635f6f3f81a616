import { describe, expect, it } from 'vitest'
import { idsOf } from '../../machines/idsOf.ts'
import { loadCatalogue } from '../../src/locales/load.ts'
import { chooseLocale } from '../../src/locales/locale.ts'
import type { Locale } from '../../src/locales/locale.ts'
import { ofEvery } from '../../src/locales/ofEvery.ts'
import { plural } from '../../src/locales/say.ts'
import { finishedWords } from '../support/finishedWords.ts'
import { parametersIn, piecesIn, textsIn } from '../support/texts.ts'
import { isSource, leftInEnglish, withoutValues } from '../support/wrongWords.ts'

const words = await ofEvery(finishedWords)
const others = idsOf(words).filter((locale) => locale !== 'en')

const english = new Map(piecesIn(words.en).map((piece) => [piece.at, piece]))

describe.each(others)('the pieces in %s', (locale) => {
  const pieces = piecesIn(words[locale])

  it('are those of English, down to the last one', () => {
    expect(pieces.map(({ at }) => at).toSorted()).toEqual([...english.keys()].toSorted())
  })

  it('leave room for the same values', () => {
    const changed = pieces.filter(({ at, me, someoneElse }) => String(parametersIn([me, someoneElse]).toSorted()) !== String(parametersIn([english.get(at)?.me, english.get(at)?.someoneElse]).toSorted()))
    expect(changed.map(({ at }) => at)).toEqual([])
  })

  it('are not those of English still', () => {
    expect(leftInEnglish(locale, pieces, piecesIn(words.en))).toEqual([])
  })

  it('have no English words left between their own', () => {
    const small = /(?<!\p{L})(?:the|and|of|is|are|was|with|for|from|you|your|not|this|that|or|to)(?!\p{L})/iu
    const found = textsIn(words[locale]).filter(({ at, text }) => !isSource(at) && small.test(withoutValues(text)))
    expect(found).toEqual([])
  })
})

describe.each(others)('the numbers in %s', (locale) => {
  /** Pieces where the English number is a word, or part of one. */
  const spelled: Readonly<Partial<Record<Locale, Readonly<Record<string, readonly string[]>>>>> = {
    ar: {
      'questions.woundDuration.options.underTwoWeeks': ['2'],
      'questions.woundDuration.options.twoToSixWeeks': ['2'],
      'outcome.rules.R19': ['2'],
      'ruleBook.when.R19': ['2'],
      'evidence.claims.C06.evidence': ['2'],
      'evidence.claims.C09.evidence': ['2'],
      'evidence.claims.C16.evidence': ['2'],
      'evidence.studies.EV-1': ['2'],
      'evidence.studies.EV-14': ['2', '2'],
      'evidence.studies.EV-23': ['2'],
      'evidence.safetyFacts.lumps': ['2'],
      'evidence.safetyFacts.skinDeath': ['1'],
    },
  }
  /** Pieces that name a number of their own: the emergency number of Turkey, in the letter of an emergency. */
  const added: Readonly<Partial<Record<Locale, Readonly<Record<string, readonly string[]>>>>> = {
    tr: { 'outcome.letters.O1.sentence': ['112'] },
  }
  const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:[.,:]\d+)*/g) ?? []
  const hasDecimalComma = new Intl.NumberFormat(locale).format(1.5).includes(',')
  /** With a decimal comma as the point that English writes. */
  const withPoints = (text: string) => (hasDecimalComma ? text.replace(/(\d),(\d)/g, '$1.$2') : text)

  // The plural forms of a number are words of their own.
  const pieces = piecesIn(words[locale]).filter(({ at }) => at !== 'ui.questionsLeft')

  it.each(['me', 'someoneElse'] as const)('are those of English, said to "%s"', (subject) => {
    const numbers = pieces.map((piece) => ({ at: piece.at, numbers: [...numbersIn(withPoints(piece[subject])), ...(spelled[locale]?.[piece.at] ?? [])].toSorted() }))
    const wanted = pieces.map(({ at }) => ({ at, numbers: [...numbersIn(english.get(at)?.[subject] ?? ''), ...(added[locale]?.[at] ?? [])].toSorted() }))
    expect(wanted.filter(({ numbers: some }) => some.length > 0).length).toBeGreaterThan(100)
    expect(numbers).toEqual(wanted)
  })
})

describe('the Turkish words', () => {
  const texts = textsIn(words.tr)

  it('never call an infection iltihap, which says inflammation just as well', () => {
    expect(texts.filter(({ text }) => /[iİ]ltiha[bp]/u.test(text))).toEqual([])
  })

  it('write a percentage with its sign before it and a comma in it', () => {
    expect(texts.filter(({ at, text }) => !isSource(at) && /\d\s?%|%\s|\d\.\d|yüzde \d/u.test(text))).toEqual([])
    expect(texts.some(({ text }) => text.includes('%0,7'))).toBe(true)
  })
})

describe('the Arabic words', () => {
  const texts = textsIn(words.ar)
  const withoutIsolated = (text: string) => text.replace(/\u2068[^\u2068\u2069]*\u2069/g, '')

  /** Names and abbreviations that are known by these letters, or have no others. */
  const names = [
    'A4',
    'ABPI',
    'BMI',
    'DMT',
    'EB',
    'EMA',
    'EVs',
    'FDA',
    'FHIR',
    'GIF',
    'HIV',
    'HbA1c',
    'ISEV',
    'JPEG',
    'JSON',
    'JavaScript',
    'Letter',
    'MRI',
    'MS',
    'MS Society',
    'MSC',
    'National MS Society',
    'PNG',
    'PRP',
    'SVG',
    'TENS',
    'TR',
    'WebP',
    'aHSCT',
    'client id',
    'clinic.json',
    'data',
    'https',
    'index.html',
    'kB',
    'logo.svg',
  ]

  it('have no Latin words but names and abbreviations', () => {
    const found = texts.filter(({ at }) => !isSource(at)).flatMap(({ text }) => withoutValues(text).match(/\p{Script=Latin}(?:[\p{Script=Latin}\d .-]*[\p{Script=Latin}\d])?/gu) ?? [])
    expect([...new Set(found)].toSorted()).toEqual(names)
  })

  it('are in Arabic, all but the titles and publishers of sources', () => {
    expect(texts.filter(({ at, text }) => !isSource(at) && /\p{L}/u.test(withoutValues(text)) && !/\p{Script=Arabic}/u.test(text))).toEqual([])
  })

  it('keep every Latin name apart, so that it cannot change the order of the words around it', () => {
    const mixed = texts.filter(({ text }) => /\p{Script=Arabic}/u.test(text))
    expect(mixed.length).toBeGreaterThan(700)
    expect(mixed.filter(({ text }) => /[\p{Script=Latin}\u2068\u2069]/u.test(withoutIsolated(withoutValues(text))))).toEqual([])
    expect(mixed.filter(({ text }) => withoutIsolated(text) !== text).length).toBeGreaterThan(30)
  })

  it('use the Arabic comma, semicolon and question mark', () => {
    const own = texts.filter(({ text }) => /\p{Script=Arabic}/u.test(text))
    expect(own.filter(({ text }) => /[,;?]/.test(withoutIsolated(text)))).toEqual([])
    expect(words.ar.ui.answersJoin).toBe('؛ ')
  })

  it('write numbers in the digits that all languages here share', () => {
    expect(texts.filter(({ text }) => /[٠-٩۰-۹٪٫٬]/u.test(text))).toEqual([])
  })
})

describe('a text that changes with a number', async () => {
  const questionsLeft = async (locale: Locale, n: number) => {
    const { ui, intlLocale } = await loadCatalogue(locale)
    return plural(ui.questionsLeft, n, intlLocale)
  }

  it.each([
    [0, 'لم تبقَ أسئلة'],
    [1, 'بقي سؤال واحد تقريبًا'],
    [2, 'بقي سؤالان تقريبًا'],
    [3, 'بقيت \u20683\u2069 أسئلة تقريبًا'],
    [11, 'بقي \u206811\u2069 سؤالًا تقريبًا'],
    [100, 'بقي \u2068100\u2069 سؤال تقريبًا'],
  ])('takes the Arabic form of %d', async (n, text) => {
    expect(await questionsLeft('ar', n)).toBe(text)
  })

  it.each([
    ['en', 1, 'About 1 question left'],
    ['en', 3, 'About 3 questions left'],
    ['tr', 1, 'Yaklaşık 1 soru kaldı'],
    ['tr', 3, 'Yaklaşık 3 soru kaldı'],
  ] as const)('takes the form of %s for %d', async (locale, n, text) => {
    expect(await questionsLeft(locale, n)).toBe(text)
  })
})

describe('the first language', () => {
  it.each([
    [['tr-TR'], 'tr'],
    [['tr'], 'tr'],
    [['TR-tr'], 'tr'],
    [['ar-EG'], 'ar'],
    [['ar-u-nu-arab'], 'ar'],
    [['en-US'], 'en'],
    [['eo', 'ar-EG', 'tr-TR'], 'ar'],
    [['eo'], 'en'],
    [['art-x-lojban', 'trv'], 'en'],
    [['toString', ''], 'en'],
    [[], 'en'],
  ] as const)('of a browser that wants %j is %s', (wanted, locale) => {
    expect(chooseLocale(wanted)).toBe(locale)
  })
})
