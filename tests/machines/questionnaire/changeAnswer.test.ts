import { createActor } from 'xstate'
import { expect, it } from 'vitest'
import { changeAnswer } from '../../../machines/questionnaire/changeAnswer.ts'
import { nextStep, relevantAnswers } from '../../../machines/path.ts'
import { pathOf, screeningMachine } from '../../../machines/screening.machine.ts'
import { cases } from '../../fixtures/cases.ts'

const knee = cases.kneeEverythingTried.answers

/** The running chart with a finished journey in it, after the condition is changed. */
function changedTo(condition: 'ms' | 'wound') {
  const actor = createActor(screeningMachine, { input: { answers: knee } }).start()
  actor.send({ type: 'answer', question: 'condition', value: condition })
  return actor
}

it('never takes a confirmed knee for confirmed MS', () => {
  const { answers } = changedTo('ms').getSnapshot().context
  expect(answers.diagnosis).toBeUndefined()
  expect(nextStep('condition', answers)).toBe('urgentMs')
  expect(pathOf({ ...answers, urgentMs: ['none'] }).at(-1)).toBe('diagnosis')
})

it('asks anew how the other condition affects life and how it changes', () => {
  const { answers } = changedTo('wound').getSnapshot().context
  expect([answers.impact, answers.trend]).toEqual([undefined, undefined])
  expect(answers.goals).toEqual(knee.goals)
})

it('brings everything back when the condition is changed back', () => {
  const actor = changedTo('ms')
  actor.send({ type: 'answer', question: 'diagnosis', value: 'notConfirmed' })
  actor.send({ type: 'answer', question: 'condition', value: 'osteoarthritis' })
  const { answers } = actor.getSnapshot().context
  expect(relevantAnswers(answers)).toEqual(relevantAnswers(knee))
  actor.send({ type: 'answer', question: 'condition', value: 'ms' })
  expect(actor.getSnapshot().context.answers.diagnosis).toBe('notConfirmed')
})

it('leaves everything else as it is when another answer changes, or the same condition is chosen again', () => {
  const told = { answers: knee, ofOthers: {}, change: undefined }
  expect(changeAnswer(told, 'stage', 'booked').answers).toEqual({ ...knee, stage: 'booked' })
  expect(changeAnswer(told, 'condition', 'osteoarthritis')).toEqual(told)
})

it('forgets all conditions when the journey starts again', () => {
  const actor = changedTo('ms')
  actor.send({ type: 'restart' })
  expect(actor.getSnapshot().context).toEqual({ answers: {}, ofOthers: {}, change: undefined })
})

it('asks of another joint whether there is an implant in it', () => {
  const { answers } = changeAnswer({ answers: knee, ofOthers: {}, change: undefined }, 'joint', 'hip')
  expect(answers.safetyJoint).toBeUndefined()
  expect(nextStep('joint', answers)).toBe('safetyJoint')
})

it('takes nothing away when the condition is told for the first time', () => {
  const told = { answers: { impact: 'high' }, ofOthers: {}, change: undefined } as const
  expect(changeAnswer(told, 'condition', 'ms')).toEqual({ answers: { impact: 'high', condition: 'ms' }, ofOthers: {}, change: undefined })
})
