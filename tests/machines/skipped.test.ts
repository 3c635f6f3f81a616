import { describe, expect, it } from 'vitest'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { questionIds } from '../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import { visibleOptions } from '../../machines/questionnaire/visibleOptions.ts'
import { pathOf } from '../../machines/screening.machine.ts'
import { skippedBecause } from '../../machines/skipped.ts'
import type { Step } from '../../machines/step.ts'
import { cases, namedCases } from '../fixtures/cases.ts'
import { chance } from '../support/random.ts'
import { randomAnswers } from '../support/randomAnswers.ts'

const random = chance(41)
const manyAnswers: readonly Answers[] = [...namedCases.map(([, { answers }]) => answers), ...Array.from({ length: 60 }, () => randomAnswers(random))]

/** What was answered on the first pages of the path. */
const answersOn = (steps: readonly Step[], answers: Answers): Answers => Object.fromEntries(Object.entries(answers).filter(([id]) => steps.some((step) => step === id)))

/** Every page anyone with the same answers on these pages was seen to come to. */
const seenAfter = (steps: readonly Step[], answers: Answers) => new Set(manyAnswers.flatMap((others) => pathOf({ ...others, ...answersOn(steps, answers) })))

/** Found by trying: the last page from which someone, with the same answers up to there, still came to the question. */
function reasonsByTrying(answers: Answers): Readonly<Partial<Record<QuestionId, Step>>> {
  const path = pathOf(answers)
  const seen = path.map((_, i) => seenAfter(path.slice(0, i), answers))
  const skipped = questionIds.filter((question) => !path.includes(question) && !seen.at(-1)?.has(question))
  return Object.fromEntries(skipped.map((question) => [question, path[seen.findLastIndex((pages) => pages.has(question))]]))
}

const reasonsOf = (answers: Answers) =>
  Object.fromEntries(questionIds.flatMap((question) => {
    const reason = skippedBecause(question, answers)
    return reason ? [[question, reason]] : []
  }))

describe('why a question is not asked', () => {
  it.each(namedCases)('is the last answer that could still have led there: %s', (_, { answers }) => {
    expect(reasonsOf(answers)).toEqual(reasonsByTrying(answers))
  })

  it.each(namedCases)('is also told in mid-journey, where more may come: %s', (_, { answers, path }) => {
    const half = answersOn(path.slice(0, Math.ceil(path.length / 2)), answers)
    expect(reasonsOf(half)).toEqual(reasonsByTrying(half))
  })

  it('is the condition for what only others are asked, though the way parts later', () => {
    expect(skippedBecause('msType', cases.kneeEverythingTried.answers)).toBe('condition')
    expect(skippedBecause('safetyWound', cases.kneeNeverSeenByAnyone.answers)).toBe('condition')
  })

  it('is what stopped the questions for all that would have come', () => {
    expect(skippedBecause('stage', cases.kneeNeverSeenByAnyone.answers)).toBe('diagnosis')
    expect(skippedBecause('goals', cases.kneeQuicklyWorse.answers)).toBe('trend')
    expect(skippedBecause('adult', cases.strokeSignsNow.answers)).toBe('urgentGeneral')
  })

  it.each([
    ['Joint', cases.kneeEverythingTried.answers],
    ['Ms', cases.progressiveMsNoMedicineFits.answers],
    ['Wound', cases.pressureSoreEverythingTried.answers],
  ] as const)('is what was tried, not how it worked, where no treatment is left that was not possible: %s', (name, told) => {
    const triedAll: Answers = { ...told, [`tried${name}`]: visibleOptions(`tried${name}`, told) }
    const worked = Object.fromEntries(visibleOptions(`effect${name}`, triedAll).map((item) => [item, 'helped']))
    expect(skippedBecause(`notPossible${name}`, { ...triedAll, [`effect${name}`]: worked })).toBe(`tried${name}`)
  })

  it('is nothing before anything is answered', () => {
    expect(reasonsOf({})).toEqual({})
  })
})
