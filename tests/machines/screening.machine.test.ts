import { initialTransition, transition } from 'xstate'
import { describe, expect, it } from 'vitest'
import { edges } from '../../machines/edges.ts'
import { isQuestion, relevantAnswers } from '../../machines/path.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { questionIds } from '../../machines/questionnaire/questions.ts'
import { mostQuestionsLeft } from '../../machines/questionsLeft.ts'
import { ruleFor } from '../../machines/rules/decide.ts'
import { outcomeIds } from '../../machines/rules/ids.ts'
import { pathOf, screeningMachine } from '../../machines/screening.machine.ts'
import type { Step } from '../../machines/step.ts'
import { chartJourneys } from '../support/chartJourneys.ts'
import { chance } from '../support/random.ts'
import { randomAnswers } from '../support/randomAnswers.ts'
import { tries } from '../support/tries.ts'

const steps = Object.keys(screeningMachine.states) as Step[]

const journeys = chartJourneys()

/** The path by XState itself, one transition a page. */
function walked(answers: Answers): readonly Step[] {
  const visited: Step[] = []
  let [snapshot] = initialTransition(screeningMachine, { answers })
  while (visited.at(-1) !== snapshot.value) {
    visited.push(snapshot.value)
    ;[snapshot] = transition(screeningMachine, snapshot, { type: 'next' })
  }
  return visited
}

it('leads where XState leads, page by page', () => {
  const random = chance(20261124)
  const sets = Array.from({ length: tries(5_000) }, () => randomAnswers(random))
  expect(sets.filter((answers) => String(pathOf(answers)) !== String(walked(answers)))).toEqual([])
}, 30_000)

describe('the chart', () => {
  it('has one state a question, and four that ask nothing', () => {
    expect(steps.toSorted()).toEqual([...questionIds, 'welcome', 'emergencyCheck', 'review', 'outcome'].toSorted())
  })

  it('can be walked in thousands of ways', () => {
    expect(journeys.length).toBeGreaterThan(2_000)
  })

  it('reaches every state', () => {
    const reached = new Set(journeys.map(({ state }) => state.value))
    expect(steps.filter((step) => !reached.has(step))).toEqual([])
  })

  it('takes every edge from one page to the next', () => {
    const taken = new Set(journeys.flatMap(({ state }) => pathOf(state.context.answers).map((step, i, path) => `${step} > ${path[i + 1]}`)))
    expect(edges.map(({ from, to }) => `${from} > ${to}`).filter((edge) => !taken.has(edge))).toEqual([])
  })

  it('reaches every outcome O1 to O7', () => {
    const ends = journeys.filter(({ state }) => state.value === 'outcome')
    const reached = new Set(ends.map(({ state }) => ruleFor(relevantAnswers(state.context.answers)).outcome))
    expect([...reached].toSorted()).toEqual([...outcomeIds])
  })

  it('has no trap: every page but the outcome leads on, and all lead to the outcome', () => {
    const leadsToOutcome = (step: Step): boolean => step === 'outcome' || edges.some(({ from, to }) => from === step && leadsToOutcome(to))
    expect(steps.filter((step) => !leadsToOutcome(step))).toEqual([])
  })

  it('stays on a question until it is answered', () => {
    for (const question of questionIds) {
      const next = screeningMachine.states[question]?.transitions.get('next') ?? []
      expect(next[0]).toMatchObject({ guard: { type: 'isUnanswered', params: { question } } })
      expect(next[0]?.target).toBeUndefined()
    }
  })

  it('always ends: from any answers at all, a page is never visited twice', () => {
    const random = chance(11)
    for (let i = 0; i < tries(5_000); i += 1) {
      const path = pathOf(randomAnswers(random))
      expect(new Set(path).size).toBe(path.length)
      expect(path[0]).toBe('welcome')
    }
  })

  it('counts the same from the relevant answers alone as from all of them', () => {
    const random = chance(12)
    for (let i = 0; i < tries(5_000); i += 1) {
      const answers = randomAnswers(random)
      expect(pathOf(relevantAnswers(answers))).toEqual(pathOf(answers))
    }
  })
})

describe('the questions left', () => {
  it('fall from page to page on every edge', () => {
    for (const { from, to } of edges) {
      expect(mostQuestionsLeft(to)).toBeLessThanOrEqual(mostQuestionsLeft(from) - (isQuestion(from) ? 1 : 0))
    }
  })

  it('are one on the last question and none on the outcome', () => {
    expect(mostQuestionsLeft('goals')).toBe(1)
    expect(mostQuestionsLeft('outcome')).toBe(0)
  })
})
