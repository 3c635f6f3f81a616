import { createActor } from 'xstate'
import { describe, expect, it } from 'vitest'
import { delivery } from '../../machines/evidence/studies.ts'
import { nextStep, relevantAnswers } from '../../machines/path.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import { articleFor, mayShowDelivery } from '../../machines/rules/article.ts'
import { coveredCondition } from '../../machines/rules/about.ts'
import { decide } from '../../machines/rules/decide.ts'
import { cautionsToTell, isByNotKnowing } from '../../machines/rules/explain.ts'
import { letterOf } from '../../machines/rules/letter.ts'
import { pathOf, screeningMachine } from '../../machines/screening.machine.ts'
import type { AnswerEvent } from '../../machines/screening.machine.ts'
import { namedCases } from '../fixtures/cases.ts'

/** Walks the running chart as a person does: answer, continue, answer, continue. */
function walk(answers: Readonly<Record<string, unknown>>) {
  const actor = createActor(screeningMachine).start()
  const steps = [actor.getSnapshot().value]
  while (actor.getSnapshot().value !== 'outcome') {
    const step = actor.getSnapshot().value
    if (step in answers) actor.send({ type: 'answer', question: step as QuestionId, value: answers[step] } as AnswerEvent)
    actor.send({ type: 'next' })
    if (actor.getSnapshot().value === step) throw new Error(`The chart stays at ${step}`)
    steps.push(actor.getSnapshot().value)
  }
  return { steps, answers: actor.getSnapshot().context.answers }
}

describe.each(namedCases)('%s', (_name, expected) => {
  const answers = relevantAnswers(expected.answers)
  const decision = decide(answers)

  it('gets its outcome by its row, with every other caution told', () => {
    expect([decision.outcome, decision.rule.id]).toEqual([expected.outcome, expected.rule])
    expect(decision.alsoMatched.map(({ id }) => id)).toEqual(expected.also ?? [])
  })

  it('gets its notes', () => {
    expect(decision.notes).toEqual(expected.notes ?? [])
  })

  it('is shown its sections of the article and its way of giving', () => {
    const condition = coveredCondition(answers)
    const method = condition && mayShowDelivery(decision.outcome) ? delivery[condition].method : undefined
    expect(articleFor(decision.outcome, answers).map(({ section }) => section)).toEqual(expected.sections)
    expect(method).toBe(expected.delivery)
  })

  it('walks its path through the running chart', () => {
    const walked = walk(expected.answers)
    expect(walked.steps).toEqual(expected.path)
    expect(pathOf(expected.answers)).toEqual(expected.path)
    expect(relevantAnswers(walked.answers)).toEqual(answers)
  })

  it('comes back to where it was from any page, as nothing new needs an answer', () => {
    const last = expected.path.findLast((step) => step === 'review' || step === 'emergencyCheck' || step === 'outcome')
    const stop = expected.path.find((step) => step === 'review' || step === 'emergencyCheck') ?? last
    for (const step of expected.path.slice(0, expected.path.indexOf(stop ?? 'outcome'))) {
      expect(nextStep(step, expected.answers)).toBe(stop)
    }
  })
})

it('has at least 25 named cases, some for each condition and each outcome', () => {
  const outcomes = new Set(namedCases.map(([, { outcome }]) => outcome))
  const conditions = new Set(namedCases.map(([, { answers }]) => answers.condition))
  expect(namedCases.length).toBeGreaterThanOrEqual(25)
  expect([...outcomes].toSorted()).toEqual(['O1', 'O2', 'O3', 'O4', 'O5', 'O6', 'O7'])
  expect(conditions).toContain('osteoarthritis')
  expect(conditions).toContain('ms')
  expect(conditions).toContain('wound')
})

describe('careful wording', () => {
  const unsure = relevantAnswers(namedCases.find(([name]) => name === 'notSureOfTheSafetyList')?.[1].answers ?? {})

  it('tells not knowing a whole list once, not as every illness on it', () => {
    const decision = decide(unsure)
    expect(isByNotKnowing(decision.rule, unsure)).toBe(true)
    expect(cautionsToTell(decision, unsure)).toEqual([])
  })

  it('still tells a known caution beside a list not known', () => {
    const answers = { ...unsure, safetyJoint: ['jointImplant'] } as const
    expect(cautionsToTell(decide(answers), answers).map(({ id }) => id)).toEqual(['R14'])
  })

  it('still tells a known illness where only the other list of its row is not known', () => {
    const answers = { ...unsure, safetyNow: ['organDisease'], safetyBefore: ['unsure'] } as const
    const decision = decide(answers)
    expect([decision.rule.id, isByNotKnowing(decision.rule, answers)]).toEqual(['R12', true])
    expect(cautionsToTell(decision, answers).map(({ id }) => id)).toEqual(['R13'])
  })

  it('never lets a wound of unknown kind reach the least cautious outcome', () => {
    const sore = namedCases.find(([name]) => name === 'pressureSoreEverythingTried')?.[1].answers
    expect(decide(relevantAnswers({ ...sore, woundType: 'unsure' })).rule.id).toBe('R25')
  })

  it('points to proven treatments only where some are left to ask about', () => {
    const knee = namedCases.find(([name]) => name === 'kneeNothingTried')?.[1].answers
    const ruledOut = relevantAnswers({
      ...knee,
      triedJoint: ['heatColdBrace'],
      effectJoint: { heatColdBrace: 'helped' },
      notPossibleJoint: ['exercise', 'weightLoss', 'gel', 'antiInflammatoryTablets'],
    })
    const { rule } = decide(ruledOut)
    expect([rule.id, letterOf(rule, ruledOut)]).toEqual(['R21', 'unclear'])
  })
})
