import { describe, expect, it } from 'vitest'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import { neededFor } from '../../machines/needed.ts'
import { treatmentQuestions } from '../../machines/questionnaire/treatmentQuestions.ts'
import { visibleOptions } from '../../machines/questionnaire/visibleOptions.ts'
import { changeAnswer } from '../../machines/questionnaire/changeAnswer.ts'
import { nothingTold } from '../../machines/screening.machine.ts'
import { otherAnswers } from '../../machines/otherAnswers.ts'
import { relevantAnswers } from '../../machines/path.ts'
import { decide, ruleFor } from '../../machines/rules/decide.ts'
import type { OutcomeId } from '../../machines/rules/ids.ts'
import { cases } from '../fixtures/cases.ts'
import { isWholeJourney, wholeJourneys } from '../support/journeys.ts'
import { chance } from '../support/random.ts'
import { randomAnswers } from '../support/randomAnswers.ts'
import { tries } from '../support/tries.ts'

const journeys = [...wholeJourneys(tries(10_000), 20261124)]

const pick = (answers: Answers, questions: readonly QuestionId[]): Answers => Object.fromEntries(questions.map((question) => [question, answers[question]]))
const outcomeOf = (answers: Answers): OutcomeId => ruleFor(relevantAnswers(answers)).outcome

/** People for whom everything was tried: chance alone would rarely find the least cautious outcome. */
const leastCautious = [...Object.values(cases).map(({ answers }) => relevantAnswers(answers)), ...journeys].filter((answers) => outcomeOf(answers) === 'O7')

/** The same answers, with a word on each treatment tried where how they worked is open. */
function withEffects(answers: Answers, known: Answers): Answers {
  const { condition } = answers
  if (condition !== 'osteoarthritis' && condition !== 'ms' && condition !== 'wound') return answers
  const { effect } = treatmentQuestions[condition]
  if (known[effect]) return answers
  const told: Readonly<Record<string, string>> = answers[effect] ?? {}
  return { ...answers, [effect]: Object.fromEntries(visibleOptions(effect, answers).map((item) => [item, told[item] ?? 'notEnough'])) }
}

/** Whole journeys with these answers, and any others at any value: one that contradicts them is no whole journey. */
function* completionsOf(known: Answers, count: number, seed: number): Generator<Answers> {
  const random = chance(seed)
  for (let i = 0; i < count; i += 1) {
    const others = random.happens(0.5) ? randomAnswers(random) : random.oneOf(leastCautious)
    const completed = withEffects({ ...others, ...known }, known)
    if (isWholeJourney(completed)) yield completed
  }
}

describe('the answers behind an outcome', () => {
  it('give the same outcome alone, with all others absent', () => {
    const broken = journeys.filter((answers) => decide(pick(answers, neededFor(answers))).outcome !== outcomeOf(answers))
    expect(broken).toEqual([])
  })

  it('give the same outcome whatever else is answered', () => {
    let tried = 0
    const broken = journeys.filter((answers, seed) =>
      [...completionsOf(pick(answers, neededFor(answers)), 10, seed)].some((completed) => {
        tried += 1
        return outcomeOf(completed) !== outcomeOf(answers)
      }),
    )
    expect(broken.slice(0, 3)).toEqual([])
    expect(tried).toBeGreaterThan(tries(20_000))
  }, 60_000)

  it('are all among the answers given', () => {
    expect(journeys.filter((answers) => neededFor(answers).some((question) => answers[question] === undefined))).toEqual([])
  })
})

/** Whether leaving one answer out can end elsewhere: absent, at another value, or at another value with others at any value. */
function isNeeded(answers: Answers, question: QuestionId, seed: number) {
  const needed = neededFor(answers)
  const without = pick(answers, needed.filter((other) => other !== question))
  if (decide(without).outcome !== outcomeOf(answers)) return true
  const changed = otherAnswers(question, answers).map((value) => changeAnswer({ ...nothingTold, answers }, question, value).answers)
  if (changed.some((one) => isWholeJourney(one) && outcomeOf(one) !== outcomeOf(answers))) return true
  for (const one of completionsOf(without, 3_000, seed)) if (outcomeOf(one) !== outcomeOf(answers)) return true
  return false
}

it.each(Object.entries(cases))('leaves out nothing and keeps nothing too much: %s', (_, { answers }) => {
  const relevant = relevantAnswers(answers)
  expect(neededFor(relevant).filter((question) => !isNeeded(relevant, question, 7))).toEqual([])
})
