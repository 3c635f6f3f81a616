import { createActor } from 'xstate'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import type { Told } from '../../machines/questionnaire/changeAnswer.ts'
import { nothingTold, pathOf, screeningMachine } from '../../machines/screening.machine.ts'
import type { Step } from '../../machines/step.ts'
import { cases } from '../fixtures/cases.ts'

const knee: Answers = cases.kneeEverythingTried.answers
const stroke: Answers = cases.strokeSignsNow.answers

/** The chart with these answers, come to this page from the outcome. */
function startedOn(step: Step, answers: Answers = knee) {
  const actor = createActor(screeningMachine, { input: { answers } }).start()
  actor.send({ type: 'xstate.route', to: '#outcome' })
  actor.send({ type: 'xstate.route', to: `#${step}` })
  return actor
}

const pageOf = (actor: ReturnType<typeof startedOn>) => actor.getSnapshot().value

describe('a page', () => {
  it.each([...pathOf(knee), ...pathOf(stroke)])('%s can be come to from anywhere, as long as the answers lead there', (step) => {
    const answers = pathOf(knee).includes(step) ? knee : stroke
    expect(pageOf(startedOn(step, answers))).toBe(step)
  })

  it.each(['msType', 'emergencyCheck'] as const)('%s, off the path, cannot be come to', (step) => {
    const actor = startedOn('review')
    actor.send({ type: 'xstate.route', to: `#${step}` })
    expect(pageOf(actor)).toBe('review')
  })
})

it('answers handed over take the place of all that was told, and begin at the welcome', () => {
  const told: Told = { answers: stroke, ofOthers: { before: { impact: 'low' } }, change: undefined }
  const actor = startedOn('review')
  actor.send({ type: 'load', told })
  expect(pageOf(actor)).toBe('welcome')
  expect(actor.getSnapshot().context).toEqual(told)
})

it('to start again forgets everything and begins at the welcome', () => {
  const actor = startedOn('review')
  actor.send({ type: 'restart' })
  expect(pageOf(actor)).toBe('welcome')
  expect(actor.getSnapshot().context).toEqual(nothingTold)
})
