import { describe, expect, it } from 'vitest'
import { namedCases } from '../fixtures/cases.ts'
import { answerClasses } from '../proof/answerClasses.ts'
import { askBoth } from '../proof/askBoth.ts'
import { manyAnswers, withNeighbours } from '../proof/manyAnswers.ts'
import { oneOf } from '../proof/oneOf.ts'

// For mutants alone, in little time: tests/proof/secondOpinion.test.ts asks about many more.
describe('a second opinion', () => {
  it.each([
    ['the named people and their neighbours', () => withNeighbours(namedCases.map(([, { answers }]) => answers), 10)],
    ['random answers', () => manyAnswers(1_500, 1)],
  ])('is the same of %s', (_, sets) => {
    expect(askBoth(sets()).different).toBeUndefined()
  })
})

describe('a second opinion of the kinds of answer sets', () => {
  it('is the same', () => {
    expect(askBoth(Array.from(oneOf(100, answerClasses()), ({ answers }) => answers)).different).toBeUndefined()
  })
})
