import { describe, expect, it } from 'vitest'
import { questionsOnPath } from '../../../machines/path.ts'
import type { Answers } from '../../../machines/questionnaire/answers.ts'
import { questionIds } from '../../../machines/questionnaire/questions.ts'
import { hasAnsweredEverything, questionsBehindLeastCaution } from '../../../machines/rules/completeness.ts'
import { cases } from '../../fixtures/cases.ts'

const without = (answers: Answers, question: string): Answers => Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question))

const restOnNothing = /^(?:subject|effect|notPossible|goals)/

describe.each([
  ['a knee', cases.kneeEverythingTried.answers],
  ['MS', cases.progressiveMsNoMedicineFits.answers],
  ['a wound', cases.pressureSoreEverythingTried.answers],
  ['a knee with a treatment booked', { ...cases.kneeEverythingTried.answers, stage: 'booked', abroad: 'no' }],
  ['MS after a treatment', { ...cases.progressiveMsNoMedicineFits.answers, stage: 'hadTreatment', sinceTreatment: ['none'] }],
] as const)('the least cautious outcome for %s', (_, answers: Answers) => {
  const asked = questionsOnPath(answers).filter((question) => !restOnNothing.test(question))

  it('rests on what the chart asks of signs, safety, the condition and treatments', () => {
    expect(questionsBehindLeastCaution(answers).toSorted()).toEqual(asked.toSorted())
    expect(hasAnsweredEverything(answers)).toBe(true)
  })

  it.each(asked)('waits for an answer to %s', (question) => {
    expect(hasAnsweredEverything(without(answers, question))).toBe(false)
  })
})

it('not everything is known of a condition that this guide does not cover', () => {
  expect(hasAnsweredEverything({ ...cases.kneeEverythingTried.answers, condition: 'other' })).toBe(false)
})

it('where no condition is known, it rests on questions that there are', () => {
  expect(questionsBehindLeastCaution({}).filter((question) => !questionIds.includes(question))).toEqual([])
})
