import { describe, expect, it } from 'vitest'
import type { Answers, SafetyId, SignsId } from '../../machines/questionnaire/answers.ts'
import { ticked } from '../../machines/questionnaire/answers.ts'
import { questionIds, questions } from '../../machines/questionnaire/questions.ts'
import { ruleFor } from '../../machines/rules/decide.ts'
import { outcomeIds } from '../../machines/rules/ids.ts'
import type { OutcomeId } from '../../machines/rules/ids.ts'
import { safetyLists } from '../../machines/rules/safety.ts'
import { signLists } from '../../machines/rules/urgency.ts'
import { chance } from '../support/random.ts'
import type { Chance } from '../support/random.ts'
import { randomAnswers } from '../support/randomAnswers.ts'

/** A hundred thousand sets of answers, made once: each rule below is tried on all of them. */
const sets = (() => {
  const random = chance(1)
  return Array.from({ length: 100_000 }, () => randomAnswers(random))
})()

type Pair = readonly [before: Answers, after: Answers]

/** Tries a change on every set; tells the first pair that breaks the rule, or nothing. */
function firstBreak(seed: number, change: (answers: Answers, random: Chance) => Pair, holds: (before: OutcomeId, after: OutcomeId) => boolean) {
  const random = chance(seed)
  for (const answers of sets) {
    const [before, after] = change(answers, random)
    if (!holds(ruleFor(before).outcome, ruleFor(after).outcome)) return { before, after }
  }
  return undefined
}

/** O1 asks for the most caution, O7 for the least. */
const isAtLeastAsCautious = (before: OutcomeId, after: OutcomeId) => outcomeIds.indexOf(after) <= outcomeIds.indexOf(before)

const saying = (answers: Answers, list: SignsId | SafetyId, option: 'none' | 'unsure'): Answers => ({ ...answers, [list]: [option] })

const told = (answers: Answers, list: SignsId | SafetyId) => ticked(answers, list).filter((id) => id !== 'none' && id !== 'unsure')

describe.each([...signLists, ...safetyLists])('%s', (list) => {
  it('never lowers caution when one more is ticked', () => {
    const oneMore = (answers: Answers, random: Chance): Pair => {
      const before = told(answers, list).length > 0 ? { ...answers, [list]: told(answers, list) } : saying(answers, list, 'none')
      const more = random.oneOf<string>(questions[list].options)
      return [before, { ...before, [list]: [...new Set([...told(before, list), more])] }]
    }
    expect(firstBreak(1, oneMore, isAtLeastAsCautious)).toBeUndefined()
  })

  it('is never less cautious with "not sure" than with "none" or no answer', () => {
    const unsure = (answers: Answers, random: Chance): Pair => {
      const without = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== list))
      return [random.happens(0.5) ? saying(answers, list, 'none') : without, saying(answers, list, 'unsure')]
    }
    expect(firstBreak(2, unsure, isAtLeastAsCautious)).toBeUndefined()
  })
})

describe('"not sure" is never treated as no', () => {
  it.each(signLists)('%s: it needs help today at the latest', (list) => {
    const unsure = (answers: Answers): Pair => [answers, saying(answers, list, 'unsure')]
    expect(firstBreak(3, unsure, (_, after) => after === 'O1' || after === 'O2')).toBeUndefined()
  })

  it.each(['safetyNow', 'safetyBefore'] as const)('%s: the own doctor comes first', (list) => {
    const unsure = (answers: Answers): Pair => [answers, saying(answers, list, 'unsure')]
    expect(firstBreak(4, unsure, (_, after) => isAtLeastAsCautious('O4', after))).toBeUndefined()
  })

  it.each([
    ['safetyJoint', 'osteoarthritis'],
    ['safetyMs', 'ms'],
    ['safetyWound', 'wound'],
  ] as const)('%s: the own doctor comes first', (list, condition) => {
    const unsure = (answers: Answers): Pair => [answers, { ...saying(answers, list, 'unsure'), condition }]
    expect(firstBreak(5, unsure, (_, after) => isAtLeastAsCautious('O4', after))).toBeUndefined()
  })

  it.each(['adult', 'diagnosis', 'impact', 'trend'] as const)('%s: it never leads to the least cautious outcome', (question) => {
    const unsure = (answers: Answers): Pair => [answers, { ...answers, [question]: 'unsure' }]
    expect(firstBreak(6, unsure, (_, after) => after !== 'O7')).toBeUndefined()
  })
})

it('never lowers caution when age or diagnosis turns from yes to no or not sure', () => {
  const doubt = (answers: Answers, random: Chance): Pair => [
    { ...answers, adult: 'yes', diagnosis: 'confirmed' },
    { ...answers, adult: random.oneOf(['yes', 'no', 'unsure'] as const), diagnosis: random.oneOf(['notConfirmed', 'unsure'] as const) },
  ]
  expect(firstBreak(7, doubt, isAtLeastAsCautious)).toBeUndefined()
})

it('never lowers caution when the effect on life or the change gets worse', () => {
  const worse = (answers: Answers): Pair => [
    { ...answers, trend: 'same' },
    { ...answers, trend: 'quicklyWorse' },
  ]
  expect(firstBreak(8, worse, isAtLeastAsCautious)).toBeUndefined()
})

it('gives the same outcome by the same row whatever the goals are', () => {
  const random = chance(9)
  const changed = sets.find((answers) => ruleFor({ ...answers, goals: random.some(questions.goals.options, 0.5) }).id !== ruleFor(answers).id)
  expect(changed).toBeUndefined()
})

it('gives the same outcome whatever the order of ticking', () => {
  const lists = questionIds.filter((id) => questions[id].kind === 'multi')
  const reversed = (answers: Answers): Pair => {
    const turned = Object.entries(answers).map(([id, value]) => [id, lists.some((l) => l === id) && Array.isArray(value) ? value.toReversed() : value])
    return [answers, Object.fromEntries(turned) as Answers]
  }
  expect(firstBreak(10, reversed, (before, after) => before === after)).toBeUndefined()
})
