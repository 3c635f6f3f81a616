import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { chance } from '../support/random.ts'
import { anyAnswers } from './anyAnswers.ts'
import { answerClasses } from './answerClasses.ts'
import { manyAnswers } from './manyAnswers.ts'
import { product } from './laws/law.ts'
import { laws } from './laws/laws.ts'
import { tryLaws } from './laws/tryLaws.ts'
import type { LawVerdict } from './laws/tryLaws.ts'
import { oneOf } from './oneOf.ts'

// A part, for time: `npm run proof` tries all kinds, and every urgency, set of safety flags and report of care beside them.
describe.each([
  ['one of eighty kinds of answer sets', () => oneOf(80, Array.from(answerClasses(), ({ answers }) => answers)), 2_500],
  ['random answers', () => manyAnswers(5_000, 20261123), 5_000],
])('over %s', (_, sets, atLeast) => {
  let verdicts: readonly LawVerdict[] = []

  beforeAll(() => {
    verdicts = tryLaws(sets(), { seed: 1, onPathOneOf: 25 })
  }, 300_000)

  it(`tries ${atLeast} or more`, () => {
    expect(verdicts[0]?.tried).toBeGreaterThanOrEqual(atLeast)
  })

  it.each(laws.map((law) => [law.says, law] as const))('%s', (_says, law) => {
    expect(verdicts.find((verdict) => verdict.law === law)?.broken).toBeUndefined()
  })
})

describe('over whatever fast-check makes', () => {
  it.each(laws.map((law) => [law.says, law] as const))('%s', (_says, law) => {
    fc.assert(fc.property(anyAnswers, fc.nat(), (answers: Answers, seed) => {
      expect(law.broken(answers, product, chance(seed))).toBeUndefined()
      expect(law.brokenOnPath?.(answers, product, chance(seed))).toBeUndefined()
    }), { numRuns: 100, seed: 20261128 })
  })
})
