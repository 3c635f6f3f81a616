import { describe, expect, it } from 'vitest'
import { namedCases } from '../fixtures/cases.ts'
import { askBoth } from '../proof/askBoth.ts'
import { manyAnswers, withNeighbours } from '../proof/manyAnswers.ts'

// For mutants alone, in little time: tests/proof/secondOpinion.test.ts asks about many more.
describe('a second opinion', () => {
  it.each([
    ['the named people and their neighbours', () => withNeighbours(namedCases.map(([, { answers }]) => answers), 10)],
    ['random answers', () => manyAnswers(1_000, 1)],
  ])('is the same of %s', (_, sets) => {
    expect(askBoth(sets()).different).toBeUndefined()
  })
})
