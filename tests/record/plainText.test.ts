import { describe, expect, it } from 'vitest'
import { relevantAnswers } from '../../machines/path.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { idsOf } from '../../machines/idsOf.ts'
import { cautionsToTell } from '../../machines/rules/explain.ts'
import { decide } from '../../machines/rules/decide.ts'
import { questionnaireVersion } from '../../machines/questionnaire/version.ts'
import { loadCatalogue, loadLater } from '../../src/locales/load.ts'
import type { Locale } from '../../src/locales/locale.ts'
import { localeNames } from '../../src/locales/locale.ts'
import { ofEvery } from '../../src/locales/ofEvery.ts'
import { makeRecord } from '../../src/record/answerRecord.ts'
import { choiceReasons } from '../../src/record/choices.ts'
import type { Choices } from '../../src/record/choiceLines.ts'
import { plainText } from '../../src/record/plainText.ts'
import { cases, namedCases } from '../fixtures/cases.ts'
import { chance } from '../support/random.ts'
import { randomAnswers } from '../support/randomAnswers.ts'

const locales = idsOf(localeNames)
const made = new Date('2026-11-24T09:05:00Z')

async function writerIn(locale: Locale) {
  const [catalogue, words, nurse] = await Promise.all([loadCatalogue(locale), loadLater('outcome', locale), loadLater('nurse', locale)])
  return (answers: Answers, choices: Choices = {}) =>
    plainText(makeRecord(answers, made), { catalogue, words, nurse, choices, product: '9.8.7', timeZone: 'Europe/Istanbul' })
}

const writers = await ofEvery(writerIn)
const write = (answers: Answers, choices?: Choices) => writers.en(answers, choices) ?? ''
const linesOf = (answers: Answers, choices?: Choices) => write(answers, choices).split('\n')

/** A choice at every question that counts. */
const everyChoice = (answers: Answers): Choices =>
  Object.fromEntries(idsOf(answers).map((question, i) => [question, { counts: i % 2 ? 'nurse' : 'patient', reason: choiceReasons[i % choiceReasons.length], counted: answers[question], setAside: answers[question] }]))

describe('the text for the chart', () => {
  it('tells a whole conversation in this order', () => {
    const { answers } = cases.diabeticFootWithoutOffloading
    expect(linesOf({ ...answers, trend: 'unsure' }, { woundType: { counts: 'nurse', reason: 'sawPapers', counted: 'diabeticFoot', setAside: 'other' } })).toEqual([
      'Guide about exosome therapy: answers and result',
      'Result of the guide (O6): Ask about proven treatments first',
      'Why (rule R21): Some of the usual treatments have not been tried, or it is not clear.',
      'Also for the doctor to know: nothing',
      'Signs that need help soon: none of those asked about',
      'Age 18 or over: Yes',
      'Health problem: A wound that is slow to heal',
      'Confirmed or not: Yes',
      'Kind of wound: A foot wound in a person who has diabetes (diabetic foot ulcer)',
      'Time with wound: More than 6 weeks',
      'Exosome treatment so far: Only finding out about it',
      'Health and safety: none of those asked about',
      'Treatments tried: A check of the cause of the wound by a doctor, a wound nurse or a foot team; A test of the blood flow in the leg or foot',
      'Tried, and helped: Dressings changed by a nurse or doctor, or in the way that they have shown',
      'Tried, and did not help enough: Steps to control diabetes, to eat well or to stop smoking',
      'Treatments that were not possible: none of those asked about',
      'Effect on life: It makes some things hard to do',
      'How it is changing: not sure',
      'Goals: To heal the wound',
      'Left as “not sure”: How it is changing',
      'The nurse decided: Kind of wound: the nurse’s answer counts. I saw it in a letter, a report or a list. The patient had: Another kind of wound.',
      'Told by the person, not checked. This is general information. It is not a diagnosis.',
      `24 November 2026 at 12:05 GMT+3. Guide 9.8.7, questions ${questionnaireVersion}.`,
    ])
  })

  it('keeps to one screen for every named person, in every language, even where the nurse decided on every line', () => {
    for (const locale of locales) {
      for (const [, { answers }] of namedCases) {
        const text = writers[locale](answers, everyChoice(relevantAnswers(answers))) ?? ''
        expect(text.split('\n').length).toBeGreaterThan(12)
        expect(text.split('\n').length).toBeLessThanOrEqual(40)
        expect(text).not.toMatch(/\{|\}|undefined|\n\n|\n$/)
      }
    }
  })

  it('keeps to one screen for any answers', () => {
    const random = chance(61)
    const texts = Array.from({ length: 2_000 }, () => write(randomAnswers(random))).filter((text) => text !== '')
    expect(texts.length).toBeGreaterThan(1_000)
    expect(Math.max(...texts.map((text) => text.split('\n').length))).toBeLessThanOrEqual(25)
  })

  it('names the outcome, the row that decided and every caution told', () => {
    for (const [, { answers, outcome, rule }] of namedCases) {
      const [, result, why, also] = linesOf(answers)
      expect(result).toContain(`(${outcome})`)
      expect(why).toContain(`(rule ${rule})`)
      const cautions = cautionsToTell(decide(relevantAnswers(answers)), relevantAnswers(answers))
      expect(also?.match(/R\d\d/g) ?? []).toEqual(cautions.map(({ id }) => id))
    }
  })

  it('says of what was never asked that it was not', () => {
    const lines = linesOf(cases.strokeSignsNow.answers)
    expect(lines).toContain('Signs that need help soon: A face that droops on one side, a weak arm or slurred speech that came on suddenly')
    for (const name of ['Age 18 or over', 'Health problem', 'Exosome treatment so far', 'Health and safety', 'Treatments tried', 'Effect on life', 'How it is changing', 'Goals']) {
      expect(lines).toContain(`${name}: not asked`)
    }
  })

  it('names the list that was not sure, beside what was ticked on another', () => {
    const lines = linesOf({ ...cases.bloodThinnerOnly.answers, safetyBefore: ['unsure'] })
    expect(lines).toContain('Health and safety: Medicine to thin the blood, or blood that does not clot well; Health before: not sure')
  })

  it('tells answers that count alone, and choices about them alone', () => {
    const { answers } = cases.kneeNeverSeenByAnyone
    const choice = { goals: { counts: 'nurse', reason: 'askedAgain', counted: ['cure'], setAside: ['learn'] } } as const
    expect(write({ ...answers, goals: ['cure'], impact: 'high' }, choice)).toBe(write(answers))
  })

  it('tells no choice whose answer was changed since', () => {
    const { answers } = cases.kneeEverythingTried
    const choice = { impact: { counts: 'nurse', reason: 'askedAgain', counted: 'low', setAside: 'some' } } as const
    expect(write(answers, choice)).toBe(write(answers))
    expect(write({ ...answers, impact: 'low' }, choice)).toContain('The patient had:')
  })

  it('tells every answer left not sure, signs and age among them', () => {
    expect(linesOf(cases.unsureOfGeneralSigns.answers)).toContain('Left as “not sure”: Signs right now')
    expect(linesOf(cases.ageNotTold.answers)).toContain('Left as “not sure”: Age 18 or over')
  })

  it('never lets a list nobody was sure about read as a finding on it', () => {
    const reason = linesOf(cases.notSureOfTheSafetyList.answers)[2]
    expect(reason).toBe('Why (rule R07): Health now: You were not sure about this list. Check it with a doctor first.')
  })

  it('names what was not known in a caution too', () => {
    const caution = linesOf({ ...cases.bloodThinnerOnly.answers, safetyBefore: ['unsure'] })[3]
    expect(caution).toContain('Health before: You were not sure about this list.')
  })

  it('says who told it', () => {
    expect(linesOf(cases.youngPerson.answers).at(-2)).toBe('Told by someone who helps the person, not checked. This is general information. It is not a diagnosis.')
  })

  it('is about the patient whoever answered, and says "not sure" of them, never of the reader', () => {
    for (const [, { answers }] of namedCases) {
      const told = linesOf({ ...answers, subject: 'me' }).slice(4, -2).join('\n')
      expect(linesOf({ ...answers, subject: 'someoneElse' }).slice(4, -2).join('\n')).toBe(told)
      expect(told.replace('I am not sure, or would rather not say', '')).not.toMatch(/\b(?:I|my|your)\b/)
    }
  })

  it('is not there before there is an outcome', () => {
    expect(writers.en({ subject: 'me', urgentGeneral: ['none'] })).toBeUndefined()
    expect(writers.en({})).toBeUndefined()
  })
})
