import { expect, it } from 'vitest'
import { answerProblem, validAnswer } from '../../../machines/questionnaire/validAnswer.ts'
import { cases } from '../../fixtures/cases.ts'

const knee = cases.kneeEverythingTried.answers

it('a question without an answer says that it is missing', () => {
  expect(answerProblem('joint', { condition: 'osteoarthritis' })).toEqual({ kind: 'missing' })
  expect(answerProblem('safetyNow', { ...knee, safetyNow: [] })).toEqual({ kind: 'missing' })
})

it('too many goals are told with how many there may be', () => {
  expect(answerProblem('goals', { ...knee, goals: ['pain', 'move', 'cure', 'trial'] })).toEqual({ kind: 'tooMany', most: 3 })
  expect(answerProblem('goals', { ...knee, goals: ['pain', 'move', 'cure'] })).toBeUndefined()
})

it('of several treatments those without an answer are named', () => {
  expect(answerProblem('effectJoint', { ...knee, effectJoint: { exercise: 'helped' } })).toEqual({ kind: 'missingItems', items: ['gel', 'antiInflammatoryTablets'] })
})

it('of treatments without a word on how they worked, nothing counts', () => {
  expect(validAnswer('effectJoint', { ...knee, effectJoint: {} })).toBeUndefined()
  expect(validAnswer('effectJoint', { ...knee, effectJoint: { painkillers: 'helped' } })).toBeUndefined()
  expect(validAnswer('effectJoint', { condition: 'osteoarthritis', triedJoint: ['gel'] })).toBeUndefined()
})
