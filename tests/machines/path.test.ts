import { expect, it } from 'vitest'
import { relevantAnswers } from '../../machines/path.ts'
import { cases } from '../fixtures/cases.ts'

it('an open question has no place among the answers that count', () => {
  expect(Object.keys(relevantAnswers({ subject: 'me' }))).toEqual(['subject'])
})

it('an answer off the path, or about a treatment not on show, does not count', () => {
  const knee = relevantAnswers(cases.kneeEverythingTried.answers)
  expect(relevantAnswers({ ...knee, msType: 'relapsing', effectJoint: { ...knee.effectJoint, painkillers: 'helped' } })).toEqual(knee)
})
