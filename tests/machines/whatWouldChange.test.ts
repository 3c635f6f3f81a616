import { createActor } from 'xstate'
import { describe, expect, it } from 'vitest'
import { neededFor } from '../../machines/needed.ts'
import { otherAnswers } from '../../machines/otherAnswers.ts'
import { nextStep, relevantAnswers } from '../../machines/path.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { questionIds } from '../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import { ruleFor } from '../../machines/rules/decide.ts'
import { decisionTable } from '../../machines/rules/decisionTable.ts'
import { mayTell } from '../../machines/rules/explain.ts'
import { outcomeIds } from '../../machines/rules/ids.ts'
import { letterOf } from '../../machines/rules/letter.ts'
import { screeningMachine } from '../../machines/screening.machine.ts'
import type { AnswerEvent } from '../../machines/screening.machine.ts'
import type { Step } from '../../machines/step.ts'
import { whatWouldChange } from '../../machines/whatWouldChange.ts'
import { cases } from '../fixtures/cases.ts'
import { wholeJourneys } from '../support/journeys.ts'
import { chance } from '../support/random.ts'
import { randomAnswers } from '../support/randomAnswers.ts'
import { tries } from '../support/tries.ts'

const journeys = [...wholeJourneys(tries(10_000), 20261125)]

const told = new Map(journeys.map((answers) => [answers, whatWouldChange(answers)]))
const toldOf = (answers: Answers) => told.get(answers) ?? []

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
  if (end !== 'outcome') return undefined
  const relevant = relevantAnswers(context.answers)
  const rule = ruleFor(relevant)
  return { outcome: rule.outcome, letter: letterOf(rule, relevant) }
}

describe('what would change', () => {
  it('comes true when the answer is really changed through the machine', () => {
    const broken = journeys.filter((answers) =>
      toldOf(answers).some(({ question, outcomes, letters, asksMore }) => {
        const ends = otherAnswers(question, answers).map((value) => walkOnFrom(answers, question, value))
        const comesTrue = outcomes.every((outcome) => ends.some((end) => end?.outcome === outcome)) && letters.every((letter) => ends.some((end) => end?.letter === letter))
        return !comesTrue || ends.includes(undefined) !== asksMore
      }),
    )
    expect(broken).toEqual([])
  }, 240_000)

  it('misses no outcome that some other answer leads to', () => {
    const random = chance(7)
    const missed = journeys.flatMap((answers) =>
      neededFor(answers).flatMap((question) => {
        const other: Answers = { ...answers, [question]: randomAnswers(random)[question] ?? answers[question] }
        if (nextStep('goals', other) !== 'review') return []
        const outcome = outcomeOf(other)
        const known = toldOf(answers).find((one) => one.question === question)
        return outcome === outcomeOf(answers) || known?.outcomes.includes(outcome) || known?.asksMore ? [] : [{ question, outcome, answers }]
      }),
    )
    expect(missed).toEqual([])
  }, 60_000)

  it('never names an outcome less cautious than the one reached', () => {
    const named = journeys.flatMap((answers) =>
      toldOf(answers).flatMap(({ telling }) => (telling.kind === 'moreCareful' ? telling.outcomes.filter((outcome) => outcome >= outcomeOf(answers)) : [])),
    )
    expect(named).toEqual([])
  })

  it('says of an urgent or safety outcome only that a mistake can be changed, of every answer behind it', () => {
    const urgent = journeys.filter((answers) => outcomeOf(answers) < 'O5')
    expect(urgent.length).toBeGreaterThan(tries(1_000))
    const kinds = urgent.flatMap((answers) => toldOf(answers).map(({ telling }) => telling.kind))
    expect(new Set(kinds)).toEqual(new Set(['ifMistaken', 'nothing']))
    const wrong = urgent.filter((answers) => {
      const behind = ruleFor(answers).restsOn(answers).filter((question) => answers[question] !== undefined)
      const mistakes = toldOf(answers).filter(({ telling }) => telling.kind === 'ifMistaken')
      return mistakes.map(({ question }) => question).toSorted().join() !== behind.toSorted().join()
    })
    expect(wrong).toEqual([])
  })

  it('says of treatments and daily life only what to ask a doctor', () => {
    const kinds = journeys.flatMap((answers) =>
      toldOf(answers).filter(({ question }) => /^(tried|effect|notPossible|impact)/.test(question)).map(({ telling }) => telling.kind),
    )
    expect([...new Set(kinds)]).toEqual(['askDoctor'])
  })
})

describe('what another answer would lead to', () => {
  const knee = relevantAnswers(cases.kneeEverythingTried.answers)
  const toldFor = (question: QuestionId, answers: Answers) => whatWouldChange(answers).find((one) => one.question === question)

  it.each([
    ['urgentGeneral', ['O1', 'O2'], ['O1', 'O2'], false],
    ['adult', ['O3'], ['O3'], false],
    ['condition', ['O5'], ['O5'], true],
    ['diagnosis', ['O5'], ['O5'], false],
    ['safetyNow', ['O4'], ['O4'], false],
    ['trend', ['O2', 'O6'], ['O2', 'unclear'], false],
  ] as const)('is told of %s at the least cautious outcome: the more careful ones, in their own wording', (question, outcomes, letters, asksMore) => {
    expect(toldFor(question, knee)).toEqual({ question, outcomes, letters, asksMore, telling: { kind: 'moreCareful', outcomes } })
  })

  it('is not named for treatments and daily life: a doctor is asked', () => {
    const telling = { kind: 'askDoctor', topic: 'effect' }
    expect(toldFor('effectJoint', knee)).toEqual({ question: 'effectJoint', outcomes: ['O6'], letters: [], asksMore: false, telling })
  })

  it('is more questions where nothing else can come of it', () => {
    expect(toldFor('stage', knee)).toEqual({ question: 'stage', outcomes: [], letters: [], asksMore: true, telling: { kind: 'nothing' } })
  })

  it('at a safety outcome, is told as a mistake to change, also where another answer would stand in for it', () => {
    const two: Answers = { ...knee, safetyNow: ['organDisease'], safetyBefore: ['recentClot'] }
    expect(whatWouldChange(two).filter(({ telling }) => telling.kind === 'ifMistaken')).toEqual(
      (['safetyNow', 'safetyBefore'] as const).map((question) => ({ question, outcomes: [], letters: [], asksMore: false, telling: { kind: 'ifMistaken' } })),
    )
    const one = toldFor('safetyNow', { ...knee, safetyNow: ['cancer'] })
    expect(one).toEqual({ question: 'safetyNow', outcomes: ['O7'], letters: [], asksMore: false, telling: { kind: 'ifMistaken' } })
  })

  it('is not told of an answer that has to be there, whatever it is', () => {
    const booked = relevantAnswers(cases.kneeTriedAndBooked.answers)
    expect(neededFor(booked)).toContain('abroad')
    expect(whatWouldChange(booked).map(({ question }) => question)).toEqual(neededFor(booked).filter((question) => question !== 'abroad'))
  })
})

describe('what may be told', () => {
  const everywhere = decisionTable.flatMap((rule) =>
    journeys.slice(0, 200).flatMap((answers) => questionIds.map((question) => ({ rule, question, answers, telling: mayTell(rule, question, outcomeIds, answers) }))),
  )

  it('is never an outcome as cautious as the one reached or less, at no row, of no question, wherever other answers lead', () => {
    const named = everywhere.filter(({ rule, telling }) => telling.kind === 'moreCareful' && telling.outcomes.some((outcome) => outcome >= rule.outcome))
    expect(named).toEqual([])
  })

  it('waits for a doctor where the condition is not known or not confirmed, and lets a mistake be changed where it is another one', () => {
    const kindOf = (name: keyof typeof cases, question: QuestionId) => whatWouldChange(cases[name].answers).find((one) => one.question === question)?.telling.kind
    expect(kindOf('doesNotKnowTheCondition', 'condition')).toBe('afterDoctor')
    expect(kindOf('kneeNeverSeenByAnyone', 'diagnosis')).toBe('afterDoctor')
    expect(kindOf('hairLoss', 'condition')).toBe('ifMistaken')
  })
})
