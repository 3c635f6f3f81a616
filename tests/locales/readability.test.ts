import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { describe, expect, it } from 'vitest'
import { finishedWords } from '../support/finishedWords.ts'
import { textsIn } from '../support/texts.ts'
import type { FoundText } from '../support/texts.ts'

interface MeasuredText extends FoundText {
  /** The school grade it asks for in the US (Flesch-Kincaid): 6 is an age of about 11. */
  readonly grade: number
}

/** What this guide is about cannot be said without these: each counts as a word of one syllable. */
const allowedWords = [/\bemergenc(?:y|ies)\b/gi, /\bexosomes?\b/gi, /\bosteoarthritis\b/gi, /\btreatments?\b/gi]

/** The formula means nothing for a word or two, so shorter texts are not measured. */
const fewestWords = 5

const { evidence: allEvidence, ...otherWords } = await finishedWords('en')
// The titles and publishers of sources are not ours to word.
const { sources: _, ...evidence } = allEvidence

const groups = [
  { name: 'questions, outcome and pages', words: otherWords, texts: 400, median: 6, highest: 9 },
  { name: 'evidence', words: { evidence }, texts: 150, median: 8, highest: 12 },
]

const sentencesIn = new Intl.Segmenter('en', { granularity: 'sentence' })

/** All sentences of a text together. A number is a word of one syllable; an allowed word begins with a capital, as a sentence does. */
function countsOf(text: string, allowed: readonly RegExp[]) {
  const plain = allowed.reduce((said, word) => said.replaceAll(word, 'Word'), text)
  const words = plain.split(/\s+/).filter((word) => /[a-z\d]/i.test(word))
  const syllables = words.map((word) => Math.max(1, syllable(word)))
  return {
    sentence: [...sentencesIn.segment(plain)].length,
    word: words.length,
    syllable: syllables.reduce((sum, count) => sum + count, 0),
  }
}

/** The texts that are long enough, easiest first. One that stands in several places counts once. */
function measured(words: object, allowed: readonly RegExp[] = allowedWords): readonly MeasuredText[] {
  const distinct = new Map(textsIn(words).map((found) => [found.text, found])).values()
  return [...distinct]
    .map(({ at, text }) => ({ at, text, counts: countsOf(text, allowed) }))
    .filter(({ counts }) => counts.word >= fewestWords)
    .map(({ at, text, counts }) => ({ at, text, grade: fleschKincaid(counts) }))
    .toSorted((a, b) => a.grade - b.grade)
}

const tooHard = (texts: readonly MeasuredText[], highest: number) => texts.filter(({ grade }) => grade > highest)

describe.each(groups)('the English words of the $name', ({ words, texts: fewest, median, highest }) => {
  const texts = measured(words)

  it('are measured, down to the last one', () => {
    expect(texts.length).toBeGreaterThan(fewest)
  })

  it(`read at grade ${median} or below, by the median`, () => {
    expect(texts[Math.floor(texts.length / 2)]?.grade).toBeLessThanOrEqual(median)
  })

  it(`have no text above grade ${highest}`, () => {
    expect(tooHard(texts, highest)).toEqual([])
  })
})

describe('what is let through', () => {
  it.each(allowedWords)('needs %s as an allowed word', (word) => {
    const others = allowedWords.filter((other) => other !== word)
    const hard = groups.flatMap((group) => tooHard(measured(group.words, others), group.highest))
    expect(hard).not.toEqual([])
  })
})
