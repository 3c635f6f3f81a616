import { describe, expect, it } from 'vitest'
import { exclusiveOptions, isEachQuestion, questionIds, questions } from '../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import { idsOf } from '../../machines/idsOf.ts'
import { en } from '../../src/locales/en/ui.ts'
import { loadCatalogue, loadOutcomeCatalogue } from '../../src/locales/load.ts'
import { optionWords } from '../../src/locales/optionWords.ts'
import { parametersIn, textsIn, voicedIn } from '../support/texts.ts'

interface LanguageFacts {
  /** What would tell a person that the treatment is right for them, or promise too much. */
  readonly forbidden: readonly RegExp[]
  /** The people to contact at every outcome but an emergency. */
  readonly professionals: RegExp
  readonly emergencyHelp: RegExp
}

const english: LanguageFacts = {
  forbidden: [
    /eligib/i,
    /qualif/i,
    /candidate/i,
    /suitab/i,
    /recommended for you\b/i,
    /approved for you\b/i,
    /\bscores?\b/i,
    /percentage match/i,
    /\bshould\b/i,
    /miracle/i,
    /cure rate/i,
  ],
  professionals: /doctor|nurse|specialist/i,
  emergencyHelp: /emergency/i,
}

const catalogues = [
  { facts: english, ...(await loadCatalogue('en')), ...(await loadOutcomeCatalogue('en')) },
]

/** The longest text a small page can carry, in characters. */
const longest = 320

/** The titles of sources are not ours to word. */
const isTitleOfSource = (at: string) => /^evidence\.sources\.[^.]+\.title$/.test(at)

/** Every option a question can show: its own, the two that end a list, and each item it asks about. */
function optionsOf(question: QuestionId): readonly string[] {
  const items = isEachQuestion(question) ? questions[question].items : []
  const exclusive = questions[question].kind === 'multi' ? exclusiveOptions : []
  return [...questions[question].options, ...exclusive, ...items]
}

describe.each(catalogues)('the words in $locale', ({ facts, ...words }) => {
  const texts = textsIn(words)
  const { letters } = words.outcome

  it('are read through, down to the last one', () => {
    expect(texts.length).toBeGreaterThan(700)
  })

  it.each(questionIds)('ask %s with a title, a reason, a short name and an error', (question) => {
    const { title, why, short, missing } = words.questions[question]
    const said = [title, why, short, missing].map((text) => textsIn(text).length)
    expect(said.every((forms) => forms > 0)).toBe(true)
  })

  it.each(questionIds)('name every option of %s', (question) => {
    const options = optionsOf(question)
    expect(options.length).toBeGreaterThan(0)
    expect(options.filter((option) => textsIn(optionWords(words, question, option)).length === 0)).toEqual([])
  })

  it.each(facts.forbidden)('never say %s', (forbidden) => {
    expect(texts.filter(({ at, text }) => forbidden.test(text) && !isTitleOfSource(at))).toEqual([])
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
      const known = parametersIn(en[key])
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
  expect(() => first && optionWords(first, 'subject', 'nobody')).toThrow('nobody')
})
