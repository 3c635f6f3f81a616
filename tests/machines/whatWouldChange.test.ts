import { createActor } from 'xstate'
import { describe, expect, it } from 'vitest'
import { neededFor } from '../../machines/needed.ts'
import { otherAnswers } from '../../machines/otherAnswers.ts'
import { nextStep, relevantAnswers } from '../../machines/path.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import { ruleFor } from '../../machines/rules/decide.ts'
import { screeningMachine } from '../../machines/screening.machine.ts'
import type { AnswerEvent } from '../../machines/screening.machine.ts'
import type { Step } from '../../machines/step.ts'
import { whatWouldChange } from '../../machines/whatWouldChange.ts'
import { wholeJourneys } from '../support/journeys.ts'
import { chance } from '../support/random.ts'
import { randomAnswers } from '../support/randomAnswers.ts'

const journeys = [...wholeJourneys(10_000, 20261125)]

const outcomeOf = (answers: Answers) => ruleFor(relevantAnswers(answers)).outcome

/** Where the running chart ends after one answer is changed on its page and the person goes on as far as the answers lead. */
function walkOnFrom(answers: Answers, question: QuestionId, value: unknown) {
  const actor = createActor(screeningMachine, { input: { answers } }).start()
  actor.send({ type: 'xstate.route', to: `#${question}` })
  actor.send({ type: 'answer', question, value } as AnswerEvent)
  for (let step: Step | undefined; step !== actor.getSnapshot().value; ) {
    step = actor.getSnapshot().value
    actor.send({ type: 'next' })
  }
  const { value: end, context } = actor.getSnapshot()
  return end === 'outcome' ? outcomeOf(context.answers) : undefined
}

describe('what would change', () => {
  it('comes true when the answer is really changed through the machine', () => {
    const broken = journeys.filter((answers) =>
      whatWouldChange(answers).some(({ question, outcomes, asksMore }) => {
        const reached = new Set(otherAnswers(question, answers).map((value) => walkOnFrom(answers, question, value)))
        return outcomes.some((outcome) => !reached.has(outcome)) || reached.has(undefined) !== asksMore
      }),
    )
    expect(broken).toEqual([])
  }, 60_000)

  it('misses no outcome that some other answer leads to', () => {
    const random = chance(7)
    const missed = journeys.flatMap((answers) => {
      const told = whatWouldChange(answers)
      return neededFor(answers).flatMap((question) => {
        const other: Answers = { ...answers, [question]: randomAnswers(random)[question] ?? answers[question] }
        if (nextStep('goals', other) !== 'review') return []
        const outcome = outcomeOf(other)
        const known = told.find((one) => one.question === question)
        return outcome === outcomeOf(answers) || known?.outcomes.includes(outcome) || known?.asksMore ? [] : [{ question, outcome, answers }]
      })
    })
    expect(missed).toEqual([])
  }, 60_000)

  it('never names an outcome less cautious than the one reached', () => {
    const named = journeys.flatMap((answers) =>
      whatWouldChange(answers).flatMap(({ telling }) => (telling.kind === 'moreCareful' ? telling.outcomes.filter((outcome) => outcome >= outcomeOf(answers)) : [])),
    )
    expect(named).toEqual([])
  })

  it('says of the answers behind an urgent or safety outcome only that a mistake can be changed', () => {
    const others = journeys
      .filter((answers) => outcomeOf(answers) < 'O5')
      .flatMap((answers) => {
        const behind = ruleFor(answers).restsOn(answers)
        return whatWouldChange(answers).filter(({ question, telling }) => behind.includes(question) && telling.kind !== 'ifMistaken')
      })
    expect(others).toEqual([])
  })

  it('says of treatments and daily life only what to ask a doctor', () => {
    const kinds = journeys.flatMap((answers) =>
      whatWouldChange(answers).filter(({ question }) => /^(tried|effect|notPossible|impact)/.test(question)).map(({ telling }) => telling.kind),
    )
    expect([...new Set(kinds)]).toEqual(['askDoctor'])
  })
})
