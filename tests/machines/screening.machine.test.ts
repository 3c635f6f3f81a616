import { initialTransition, transition } from 'xstate'
import { getShortestPaths } from 'xstate/graph'
import { describe, expect, it } from 'vitest'
import { edges } from '../../machines/edges.ts'
import { isQuestion, relevantAnswers } from '../../machines/path.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { exclusiveOptions, questionIds, questions } from '../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import { visibleOptions } from '../../machines/questionnaire/visibleOptions.ts'
import { mostQuestionsLeft } from '../../machines/questionsLeft.ts'
import { care } from '../../machines/rules/care.ts'
import { ruleFor } from '../../machines/rules/decide.ts'
import { outcomeIds } from '../../machines/rules/ids.ts'
import { pathOf, screeningMachine } from '../../machines/screening.machine.ts'
import type { AnswerEvent, ScreeningEvent } from '../../machines/screening.machine.ts'
import type { Step } from '../../machines/step.ts'
import { chance } from '../support/random.ts'
import { randomAnswers } from '../support/randomAnswers.ts'

const steps = Object.keys(screeningMachine.states) as Step[]

const isExclusive = (option: string | undefined) => option === 'none' || option === 'unsure'

/** What people may answer at a question, as far as the chart can tell it apart. */
function answersTo(question: QuestionId, answers: Answers): readonly unknown[] {
  const visible = visibleOptions(question, answers)
  const { kind } = questions[question]
  if (kind === 'single') return visible
  if (kind === 'each') return ['helped', 'notEnough'].map((effect) => Object.fromEntries(visible.map((item) => [item, effect])))
  const all = question === 'goals' ? [] : [visible]
  return [...visible.map((option) => [option]), ...all, ...exclusiveOptions.map((option) => [option])]
}

/** Every event a person can cause on a page: each answer to its question, and Continue. */
function eventsOf({ value, context }: { value: Step; context: { answers: Answers } }): ScreeningEvent[] {
  const answerEvents = isQuestion(value)
    ? answersTo(value, context.answers).map((answer) => ({ type: 'answer', question: value, value: answer }) as AnswerEvent)
    : []
  return [...answerEvents, { type: 'next' }]
}

/** What of the past the chart and the rules still look at: pages that differ in nothing else count as one. */
function memory(answers: Answers) {
  const { condition, woundType, triedJoint, triedMs, triedWound } = answers
  const tried = [triedJoint, triedMs, triedWound].map((list) => (list?.length === 1 ? isExclusive(list[0]) && list[0] : list?.length))
  const relevant = relevantAnswers(answers)
  return JSON.stringify([condition, woundType, tried, ruleFor(relevant).outcome, care(relevant)])
}

const journeys = getShortestPaths(screeningMachine, {
  events: (state) => eventsOf(state),
  serializeState: ({ value, context }) =>
    `${value} ${isQuestion(value) ? JSON.stringify(context.answers[value]) : ''} ${memory(context.answers)}`,
})

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
  const sets = Array.from({ length: 5_000 }, () => randomAnswers(random))
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
    for (let i = 0; i < 5_000; i += 1) {
      const path = pathOf(randomAnswers(random))
      expect(new Set(path).size).toBe(path.length)
      expect(path[0]).toBe('welcome')
    }
  })

  it('counts the same from the relevant answers alone as from all of them', () => {
    const random = chance(12)
    for (let i = 0; i < 5_000; i += 1) {
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
