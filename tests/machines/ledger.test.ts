import { createActor } from 'xstate'
import { describe, expect, it } from 'vitest'
import { ledgerOf } from '../../machines/ledger.ts'
import type { AnswerEvent } from '../../machines/screening.machine.ts'
import { screeningMachine } from '../../machines/screening.machine.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { questionIds } from '../../machines/questionnaire/questions.ts'
import { cases } from '../fixtures/cases.ts'
import { wholeJourneys } from '../support/journeys.ts'
import { chance } from '../support/random.ts'
import { randomAnswers } from '../support/randomAnswers.ts'
import { tries } from '../support/tries.ts'

const knee = cases.kneeEverythingTried.answers

function startedWith(answers: Answers = knee) {
  const actor = createActor(screeningMachine, { input: { answers } }).start()
  actor.send({ type: 'xstate.route', to: '#review' })
  return actor
}

const toldBy = (actor: ReturnType<typeof startedWith>) => actor.getSnapshot().context

describe('the ledger of a change', () => {
  it('is empty until an answer is changed', () => {
    const actor = startedWith()
    actor.send({ type: 'answer', question: 'impact', value: knee.impact })
    expect(ledgerOf(toldBy(actor))).toBeUndefined()
  })

  it('tells what a changed condition takes away and asks', () => {
    const actor = startedWith()
    actor.send({ type: 'answer', question: 'condition', value: 'ms' })
    for (const event of [
      { type: 'answer', question: 'urgentMs', value: ['none'] },
      { type: 'answer', question: 'diagnosis', value: 'confirmed' },
      { type: 'answer', question: 'msType', value: 'relapsing' },
      { type: 'answer', question: 'safetyMs', value: ['none'] },
      { type: 'answer', question: 'triedMs', value: ['none'] },
      { type: 'answer', question: 'notPossibleMs', value: ['none'] },
      { type: 'answer', question: 'impact', value: 'some' },
      { type: 'answer', question: 'trend', value: 'same' },
    ] satisfies AnswerEvent[]) actor.send(event)
    const ledger = ledgerOf(toldBy(actor))
    expect(ledger?.changed).toBe('condition')
    expect(ledger?.noLongerApply).toEqual(expect.arrayContaining(['urgentJoint', 'joint', 'safetyJoint', 'triedJoint', 'effectJoint', 'diagnosis', 'impact', 'trend']))
    expect(ledger?.noLongerApply).not.toContain('safetyNow')
    expect(ledger?.newQuestions).toEqual(['urgentMs', 'diagnosis', 'msType', 'safetyMs', 'triedMs', 'notPossibleMs', 'impact', 'trend'])
  })

  it('says that nothing else changed where nothing did', () => {
    const actor = startedWith()
    actor.send({ type: 'answer', question: 'goals', value: ['learn'] })
    expect(ledgerOf(toldBy(actor))).toEqual({ changed: 'goals', before: knee, now: { ...knee, goals: ['learn'] }, noLongerApply: [], newQuestions: [] })
  })
})

describe('a question still open', () => {
  const { triedJoint: _, ...begun } = knee

  it('is no answer that no longer applies, where the change takes it off the path', () => {
    const actor = startedWith(begun)
    actor.send({ type: 'answer', question: 'condition', value: 'ms' })
    const ledger = ledgerOf(toldBy(actor))
    expect(ledger?.noLongerApply).toContain('safetyJoint')
    expect(ledger?.noLongerApply).not.toContain('triedJoint')
  })

  it('is not new where it is the changed one, left without an answer', () => {
    const actor = startedWith()
    actor.send({ type: 'answer', question: 'goals', value: [] })
    expect(ledgerOf(toldBy(actor))).toMatchObject({ changed: 'goals', noLongerApply: [], newQuestions: [] })
  })
})

describe('undo', () => {
  it('restores every answer, whatever was changed, on the page it is asked from', () => {
    const random = chance(11)
    for (const answers of wholeJourneys(tries(2_000), 11)) {
      const actor = startedWith(answers)
      const before = toldBy(actor)
      const question = random.oneOf(questionIds.filter((id) => answers[id] !== undefined))
      actor.send({ type: 'answer', question, value: randomAnswers(random)[question] ?? ['none'] } as AnswerEvent)
      if (toldBy(actor).change) actor.send({ type: 'undo' })
      expect(toldBy(actor)).toEqual({ ...before, answers: { ...answers } })
    }
  })

  it('takes back one change after another', () => {
    const actor = startedWith()
    actor.send({ type: 'answer', question: 'impact', value: 'low' })
    actor.send({ type: 'answer', question: 'trend', value: 'better' })
    actor.send({ type: 'undo' })
    expect(toldBy(actor).answers).toEqual({ ...knee, impact: 'low' })
    actor.send({ type: 'undo' })
    expect(toldBy(actor).answers).toEqual(knee)
    actor.send({ type: 'undo' })
    expect(toldBy(actor).answers).toEqual(knee)
  })
})
