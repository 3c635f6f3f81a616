import { describe, expect, it } from 'vitest'
import { exclusiveOptions, isEachQuestion, questionIds, questions } from '../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import { idsOf } from '../../machines/idsOf.ts'
import { loadCatalogue } from '../../src/locales/load.ts'
import type { Locale } from '../../src/locales/locale.ts'
import { ofEvery } from '../../src/locales/ofEvery.ts'
import { optionWords } from '../../src/locales/optionWords.ts'
import { ui as english } from '../support/english.ts'
import { finishedKinds, finishedWords } from '../support/finishedWords.ts'
import { parametersIn, textsIn, voicedIn } from '../support/texts.ts'
import { forbiddenIn, languageFacts, withoutVowelMarks } from '../support/wrongWords.ts'

const wordsOf = async (locale: Locale) => ({ locale, facts: languageFacts[locale], catalogue: await loadCatalogue(locale), words: await finishedWords(locale) })

const catalogues = Object.values(await ofEvery(wordsOf))

/** The longest text a small page can carry, in characters. */
const longest = 320

/** Every option a question can show: its own, the two that end a list, and each item it asks about. */
function optionsOf(question: QuestionId): readonly string[] {
  const items = isEachQuestion(question) ? questions[question].items : []
  const exclusive = questions[question].kind === 'multi' ? exclusiveOptions : []
  return [...questions[question].options, ...exclusive, ...items]
}

describe.each(catalogues)('the words in $locale', ({ locale, facts, catalogue, words }) => {
  const texts = textsIn(words)
  const { letters } = words.outcome

  it('are read through, down to the last one', () => {
    expect(texts.length).toBeGreaterThan(700)
    expect(Object.keys(words)).toEqual(expect.arrayContaining(['outcome', 'evidence', ...finishedKinds]))
  })

  it.each(questionIds)('ask %s with a title, a reason, a short name and an error', (question) => {
    const { title, why, short, missing } = words.questions[question]
    const said = [title, why, short, missing].map((text) => textsIn(text).length)
    expect(said.every((forms) => forms > 0)).toBe(true)
  })

  it.each(questionIds)('name every option of %s', (question) => {
    const options = optionsOf(question)
    expect(options.length).toBeGreaterThan(0)
    expect(options.filter((option) => textsIn(optionWords(catalogue, question, option)).length === 0)).toEqual([])
  })

  it.each(facts.forbidden)('never say %s', (forbidden) => {
    expect(forbiddenIn(locale, words, [forbidden])).toEqual([])
  })

  it.each(facts.forbidden)('would be caught saying %s', (forbidden) => {
    expect(facts.wrong.some((text) => forbidden.test(withoutVowelMarks(text)))).toBe(true)
  })

  it('are never empty', () => {
    expect(texts.filter(({ text }) => text.trim() === '')).toEqual([])
  })

  it(`have at most ${longest} characters in one piece`, () => {
    expect(texts.filter(({ text }) => text.length > longest)).toEqual([])
  })

  it('differ in their two forms wherever they have two', () => {
    const voiced = voicedIn(words)
    expect(voiced.length).toBeGreaterThan(0)
    expect(voiced.filter(({ me, someoneElse }) => me === someoneElse)).toEqual([])
  })

  it('leave room for the values that English leaves room for, and for no other', () => {
    const unknown = idsOf(words.ui).flatMap((key) => {
      const known = parametersIn(english[key])
      return parametersIn(words.ui[key]).filter((name) => !known.includes(name)).map((name) => `${key}: {${name}}`)
    })
    expect(unknown).toEqual([])
  })

  it('name someone to contact in every letter, and how soon', () => {
    const silent = idsOf(letters).filter((id) => textsIn(letters[id].who).length === 0 || textsIn(letters[id].when).length === 0)
    expect(silent).toEqual([])
  })

  it('name a doctor, a nurse or a specialist in every letter but that of an emergency', () => {
    const others = idsOf(letters).filter((id) => id !== 'O1')
    const unnamed = others.filter((id) => textsIn(letters[id].who).some(({ text }) => !facts.professionals.test(text)))
    expect(others).toHaveLength(10)
    expect(unnamed).toEqual([])
  })

  it('name emergency help in the letter of an emergency', () => {
    expect(textsIn(letters.O1.who).every(({ text }) => facts.emergencyHelp.test(text))).toBe(true)
  })
})

it('throws for an option that no question has', () => {
  const [first] = catalogues
  expect(() => first && optionWords(first.catalogue, 'subject', 'nobody')).toThrow('nobody')
})
