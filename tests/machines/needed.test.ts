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
import { coveredCondition } from '../../machines/rules/about.ts'
import { decide, ruleFor } from '../../machines/rules/decide.ts'
import type { OutcomeId } from '../../machines/rules/ids.ts'
import { cases, namedCases } from '../fixtures/cases.ts'
import { isWholeJourney, wholeJourneys } from '../support/journeys.ts'
import { chance } from '../support/random.ts'
import { randomAnswers } from '../support/randomAnswers.ts'
import { tries } from '../support/tries.ts'

const journeys = [...namedCases.map(([, { answers }]) => relevantAnswers(answers)), ...wholeJourneys(tries(10_000), 20261124)]

const pick = (answers: Answers, questions: readonly QuestionId[]): Answers => Object.fromEntries(questions.map((question) => [question, answers[question]]))
const outcomeOf = (answers: Answers): OutcomeId => ruleFor(relevantAnswers(answers)).outcome

/** People for whom everything was tried: chance alone would rarely find the least cautious outcome. */
const leastCautious = [...Object.values(cases).map(({ answers }) => relevantAnswers(answers)), ...journeys].filter((answers) => outcomeOf(answers) === 'O7')

/** The same answers, with a word on each treatment tried where how they worked is open. */
function withEffects(answers: Answers, known: Answers): Answers {
  const condition = coveredCondition(answers)
  if (!condition) return answers
  const { effect } = treatmentQuestions[condition]
  if (known[effect]) return answers
  const told: Readonly<Record<string, string>> = answers[effect] ?? {}
  return { ...answers, [effect]: Object.fromEntries(visibleOptions(effect, answers).map((item) => [item, told[item] ?? 'notEnough'])) }
}

/** Whole journeys with these answers, and any others at any value: one that contradicts them is no whole journey. */
function* completionsOf(known: Answers, count: number, seed: number): Generator<Answers> {
  const random = chance(seed)
  const alike = known.condition ? leastCautious.filter(({ condition }) => condition === known.condition) : leastCautious
  for (let i = 0; i < count; i += 1) {
    const others = random.happens(0.5) || alike.length === 0 ? randomAnswers(random) : random.oneOf(alike)
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

/** The same people with one treatment tried and all the others not possible, and with all tried: chance would hardly find them. */
function* withOneOrAllTried(answers: Answers, known: Answers): Generator<Answers> {
  const condition = coveredCondition(answers)
  if (!condition) return
  const { tried, notPossible } = treatmentQuestions[condition]
  for (const item of visibleOptions(tried, answers)) {
    const one: Answers = { ...answers, [tried]: [item] }
    yield { ...one, [notPossible]: visibleOptions(notPossible, one), ...known }
  }
  yield withEffects({ ...answers, [tried]: visibleOptions(tried, answers), ...known }, known)
}

/** Whether leaving one answer out can end elsewhere: absent, at another value, or at another value with others at any value. */
function isNeeded(answers: Answers, question: QuestionId, seed: number) {
  const needed = neededFor(answers)
  const without = pick(answers, needed.filter((other) => other !== question))
  if (decide(without).outcome !== outcomeOf(answers)) return true
  const changed = otherAnswers(question, answers).map((value) => changeAnswer({ ...nothingTold, answers }, question, value).answers)
  if ([...changed, ...withOneOrAllTried(answers, without)].some((one) => isWholeJourney(one) && outcomeOf(one) !== outcomeOf(answers))) return true
  for (const one of completionsOf(without, 3_000, seed)) if (outcomeOf(one) !== outcomeOf(answers)) return true
  return false
}

it.each(Object.entries(cases))('leaves out nothing and keeps nothing too much: %s', (_, { answers }) => {
  const relevant = relevantAnswers(answers)
  expect(neededFor(relevant).filter((question) => !isNeeded(relevant, question, 7))).toEqual([])
})

/** The same answers with every treatment that can be asked about tried, each with this word on how it worked. */
function withAllTried(answers: Answers, name: 'Joint' | 'Wound', report: 'helped' | 'notEnough'): Answers {
  const tried: Answers = { ...answers, [`tried${name}`]: visibleOptions(`tried${name}`, answers) }
  return { ...tried, [`effect${name}`]: Object.fromEntries(visibleOptions(`effect${name}`, tried).map((item) => [item, report])) }
}

const knee = cases.kneeEverythingTried.answers
const wound = { ...cases.pressureSoreEverythingTried.answers, woundType: 'eb' } as const
const onlyTested = { ...wound, woundType: 'leg', triedWound: ['bloodFlowTest'], notPossibleWound: ['none'] } as const
const graftAlone: Answers = { ...wound, impact: 'low', triedWound: ['causeChecked', 'skinGraft'], effectWound: { skinGraft: 'notEnough' }, notPossibleWound: ['deadTissueRemoved', 'dressings'] }

const lists = ['safetyNow', 'safetyBefore'] as const
const ofKnee = [...lists, 'safetyJoint'] as const
const ofWound = [...lists, 'safetyWound'] as const
const always = /^(?:urgent|adult|condition|diagnosis|sinceTreatment|trend)/

// Beside the answers that can end the conversation at once: signs, age, condition, diagnosis and trend.
it.each<[string, Answers, readonly QuestionId[]]>([
  ['someone under 18', cases.youngPerson.answers, []],
  ['a knee that got worse quickly', cases.kneeQuicklyWorse.answers, ['stage']],
  ['cancer and a blood thinner', cases.cancerAndBloodThinner.answers, ['stage', 'safetyNow']],
  ['kidney disease and a clot', cases.kidneyDiseaseAndClot.answers, ['stage', 'safetyNow']],
  ['an earlier bad reaction', cases.reactedToPlateletsBefore.answers, ['stage', 'safetyBefore']],
  ['an injection into the joint last month', cases.steroidInjectionLastMonth.answers, ['stage', 'safetyJoint']],
  ['a new wound', cases.woundUnderTwoWeeks.answers, ['woundDuration', 'stage', ...ofWound]],
  ['nothing tried', cases.kneeNothingTried.answers, ['stage', ...ofKnee, 'triedJoint']],
  ['nothing tried, after an exosome treatment without a new symptom', { ...cases.kneeNothingTried.answers, stage: 'hadTreatment', sinceTreatment: ['none'] }, [...ofKnee, 'triedJoint']],
  ['a new symptom after a treatment', cases.newSymptomAfterTreatment.answers, ['stage']],
  ['all tried, something helped and life is hardly touched', { ...withAllTried(knee, 'Joint', 'helped'), impact: 'low' }, ['stage', ...ofKnee, 'triedJoint', 'effectJoint', 'impact']],
  ['all tried, and not sure how it touches life', { ...withAllTried(knee, 'Joint', 'notEnough'), impact: 'unsure' }, ['stage', ...ofKnee, 'impact']],
  ['all tried, and not sure how it changes', { ...withAllTried(knee, 'Joint', 'notEnough'), trend: 'unsure' }, ['stage', ...ofKnee]],
  ['all tried, and not sure which kind of wound', withAllTried({ ...wound, woundType: 'unsure' }, 'Wound', 'notEnough'), ['woundType', 'stage', ...ofWound]],
  ['all tried, and not sure how old the wound is', withAllTried({ ...wound, woundDuration: 'unsure' }, 'Wound', 'notEnough'), ['woundDuration', 'stage', ...ofWound]],
  ['a leg wound, its blood flow tested and nothing else', onlyTested, ['stage', ...ofWound, 'triedWound', 'notPossibleWound']],
  ['the same of a new wound', { ...onlyTested, woundDuration: 'underTwoWeeks' }, ['woundDuration', 'stage', ...ofWound]],
  ['a knee with everything tried', knee, ['joint', 'stage', ...ofKnee, 'triedJoint', 'effectJoint', 'notPossibleJoint', 'impact']],
  ['MS with everything tried', cases.progressiveMsNoMedicineFits.answers, ['msType', 'stage', ...lists, 'safetyMs', 'triedMs', 'effectMs', 'notPossibleMs', 'impact']],
  ['a pressure sore with everything tried', cases.pressureSoreEverythingTried.answers, ['woundType', 'woundDuration', 'stage', ...ofWound, 'triedWound', 'effectWound', 'impact']],
  ['a wound where a graft that helped would change it', graftAlone, ['woundType', 'woundDuration', 'stage', ...ofWound, 'triedWound', 'effectWound', 'notPossibleWound', 'impact']],
])('behind %s stand just the answers that decide', (_, told, needed) => {
  const answers = relevantAnswers(told)
  expect(neededFor(answers).filter((question) => !always.test(question))).toEqual(needed)
  expect(decide(pick(answers, neededFor(answers))).outcome).toBe(outcomeOf(answers))
})
