import { describe, expect, it } from 'vitest'
import { relevantAnswers } from '../../../machines/path.ts'
import type { Answers } from '../../../machines/questionnaire/answers.ts'
import { articleFor, mayShowDelivery, mayShowWholeArticle } from '../../../machines/rules/article.ts'
import { openGroups } from '../../../machines/rules/care.ts'
import { decide } from '../../../machines/rules/decide.ts'
import { outcomeIds } from '../../../machines/rules/ids.ts'
import type { SectionReason } from '../../../machines/rules/ids.ts'
import { letterOf } from '../../../machines/rules/letter.ts'
import { cases } from '../../fixtures/cases.ts'

/** Each section shown, with its reasons. */
const because = (told: Answers) => {
  const answers = relevantAnswers(told)
  return Object.fromEntries(articleFor(decide(answers).outcome, answers).map(({ section, because: reasons }) => [section, reasons]))
}

describe('a section of the article is shown', () => {
  it('for each reason there is, and no other', () => {
    const shown = because(cases.kneeEverythingTried.answers)
    expect(shown['A1']).toEqual(['basics'])
    expect(shown['A6.1']).toEqual(['goalRepair'])
    expect(shown['A6.7']).toEqual(['goalTrial'])
    expect(shown['A8']).toEqual(['notice'])
    expect(shown['A3']).toContain('careTried')
  })

  it('for no goal where there is none, or it is not known', () => {
    const { goals: _, ...noGoals } = cases.kneeEverythingTried.answers
    for (const answers of [noGoals, { ...noGoals, goals: ['none'] }, { ...noGoals, goals: ['unsure'] }] satisfies Answers[]) {
      expect(Object.values(because(answers)).flat().filter((reason) => reason?.startsWith('goal'))).toEqual([])
      expect(articleFor('O7', answers).flatMap(({ because: reasons }) => reasons).filter((reason) => reason.startsWith('goal'))).toEqual([])
    }
  })

  it('where the doctor comes first, for what a doctor is asked', () => {
    expect(because(cases.bloodThinnerOnly.answers)).toEqual({ A2: ['yourCondition'], A3: ['yourCondition'], A5: ['doctorsDecide'], A8: ['notice'] })
    expect(because(cases.hairLoss.answers)).toEqual({ A1: ['basics'], A8: ['notice'] })
    expect(because(cases.youngPerson.answers)).toEqual({ A8: ['notice'] })
    expect(because(cases.strokeSignsNow.answers)).toEqual({})
  })
})

/** The sections shown at the least cautious outcome for this reason. */
const sectionsFor = (reason: SectionReason, answers: Answers) =>
  articleFor('O7', answers).filter(({ because: reasons }) => reasons.includes(reason)).map(({ section }) => section)

describe('the sections a person is shown are those of domain.md 10.2', () => {
  it.each([
    ['osteoarthritis', ['A2', 'A3', 'A6.2', 'A6.4']],
    ['ms', ['A2', 'A3', 'A6.3', 'A6.4']],
    ['wound', ['A2', 'A3', 'A6.1', 'A6.5']],
  ] as const)('for %s', (condition, sections) => {
    expect(sectionsFor('yourCondition', { condition })).toEqual(sections)
  })

  it.each([
    ['pain', 'goalRelief', ['A6.2', 'A6.4']],
    ['move', 'goalRelief', ['A6.2', 'A6.4']],
    ['repair', 'goalRepair', ['A6.1', 'A6.5']],
    ['healWound', 'goalRepair', ['A6.1', 'A6.5']],
    ['cure', 'goalRepair', ['A6.1', 'A6.5']],
    ['quick', 'goalQuick', ['A4']],
    ['learn', 'goalLearn', ['A1', 'A3', 'A5']],
    ['trial', 'goalTrial', ['A6.7']],
    ['avoidSurgery', 'goalAvoidSurgery', ['A4', 'A6.2']],
  ] as const)('for the goal "%s"', (goal, reason, sections) => {
    expect(sectionsFor(reason, { goals: [goal] })).toEqual(sections)
  })

  it('for no other goal', () => {
    const withoutGoals = articleFor('O7', { condition: 'ms' })
    expect(articleFor('O7', { condition: 'ms', goals: ['slowDisease', 'fewerRelapses', 'fewerMedicines'] })).toEqual(withoutGoals)
  })

  it.each([
    ['not started', cases.kneeNothingTried.answers, 'careFirst', ['A2']],
    ['not known', {}, 'careFirst', ['A2']],
    ['tried without enough help', cases.kneeEverythingTried.answers, 'careTried', ['A2', 'A3', 'A5']],
  ] as const)('for usual care %s', (_, answers, reason, sections) => {
    expect(sectionsFor(reason, relevantAnswers(answers))).toEqual(sections)
  })

  it('with both reasons where two goals open the same one, whichever was ticked first', () => {
    const reasonsFor = (...goals: readonly ('pain' | 'avoidSurgery')[]) => articleFor('O7', { goals }).find(({ section }) => section === 'A6.2')?.because
    expect(reasonsFor('pain', 'avoidSurgery')).toEqual(['goalRelief', 'goalAvoidSurgery'])
    expect(reasonsFor('avoidSurgery', 'pain')).toEqual(['goalRelief', 'goalAvoidSurgery'])
  })
})

it('the whole article, and how studies have given it, are for some outcomes alone', () => {
  expect(outcomeIds.filter(mayShowWholeArticle)).toEqual(['O6', 'O7'])
  expect(outcomeIds.filter(mayShowDelivery)).toEqual(['O4', 'O6', 'O7'])
})

it('the usual care still open is that neither tried nor ruled out, and none where no condition is known', () => {
  expect(openGroups({})).toEqual([])
  expect(openGroups({ condition: 'other' })).toEqual([])
  expect(openGroups(relevantAnswers(cases.kneeNothingTried.answers)).length).toBeGreaterThan(2)
  const everything = openGroups(relevantAnswers(cases.kneeEverythingTried.answers))
  expect(everything).toEqual([])
  expect(openGroups(relevantAnswers(cases.kneeNotSureWhatWasTried.answers)).length).toBeGreaterThan(0)
})

it('proven treatments come first only where some are open', () => {
  const nothing = relevantAnswers(cases.diabeticFootWithoutOffloading.answers)
  expect(letterOf(decide(nothing).rule, nothing)).toBe('O6')
  const everything = relevantAnswers(cases.kneeEverythingTried.answers)
  expect(letterOf(decide(everything).rule, everything)).toBe('specialistSoon')
})
