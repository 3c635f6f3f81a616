import { describe, expect, it } from 'vitest'
import { relevantAnswers } from '../../machines/path.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { questionIds } from '../../machines/questionnaire/questions.ts'
import { decide } from '../../machines/rules/decide.ts'
import { pathOf } from '../../machines/screening.machine.ts'
import { boundTo, compareAnswers } from '../../src/record/compareAnswers.ts'
import { mergeAnswers } from '../../src/record/mergeAnswers.ts'
import type { Counting } from '../../src/record/mergeAnswers.ts'
import { cases } from '../fixtures/cases.ts'
import { wholeJourneys } from '../support/journeys.ts'
import { chance } from '../support/random.ts'

const knee: Answers = cases.kneeEverythingTried.answers
const ms: Answers = cases.weakImmuneSystemOffered.answers

const all = (counts: 'patient' | 'nurse'): Counting => Object.fromEntries(questionIds.map((question) => [question, counts]))

const random = chance(3)
const any = (): Counting => Object.fromEntries(questionIds.map((question) => [question, random.oneOf(['patient', 'nurse'] as const)]))

const pairs = () => {
  const patients = [...wholeJourneys(1000, 4)]
  const nurses = [...wholeJourneys(1000, 5)]
  return patients.map((patient, i) => ({ patient, nurse: nurses[i] ?? {} }))
}

describe('two runs put together', () => {
  it('are the run they both are', () => {
    for (const answers of wholeJourneys(200, 6)) expect(mergeAnswers(answers, answers, {})).toEqual(answers)
  })

  it('count as the nurse has it where all of hers count, and as the patient has it where all of theirs do', () => {
    for (const { patient, nurse } of pairs()) {
      expect(relevantAnswers(mergeAnswers(patient, nurse, all('nurse')))).toEqual(nurse)
      expect(relevantAnswers(mergeAnswers(patient, nurse, all('patient')))).toEqual(patient)
    }
  })

  it('say nothing that neither of them said', () => {
    for (const { patient, nurse } of pairs()) {
      for (const [question, value] of Object.entries(mergeAnswers(patient, nurse, any()))) {
        expect([patient, nurse].map((run) => new Map(Object.entries(run)).get(question))).toContainEqual(value)
      }
    }
  })

  it('say nothing where they differ and it is not decided', () => {
    for (const { patient, nurse } of pairs()) {
      const { differ } = compareAnswers(patient, nurse)
      const merged = mergeAnswers(patient, nurse, {})
      expect(differ.filter((question) => question in merged)).toEqual([])
    }
  })

  it('take what is said of a condition or joint only from a run about that one', () => {
    for (const { patient, nurse } of pairs()) {
      const merged = mergeAnswers(patient, nurse, any())
      for (const question of questionIds) {
        const about = boundTo(question)
        if (!about || merged[question] === undefined) continue
        const speaking = [patient, nurse].filter((run) => run[about] === merged[about])
        expect(speaking.map((run) => run[question])).toContainEqual(merged[question])
      }
    }
  })

  it('never make a confirmed knee of a confirmed illness that is another one', () => {
    const notSeen: Answers = { ...knee, diagnosis: 'notConfirmed' }
    const merged = mergeAnswers(ms, notSeen, { ...all('patient'), condition: 'nurse' })
    expect(merged.diagnosis).toBe('notConfirmed')
    expect(decide(relevantAnswers(merged)).outcome).toBe('O5')
  })

  it('ask anew how a treatment worked that the run that counts did not try', () => {
    const gelOnly: Answers = { ...knee, triedJoint: ['gel'], effectJoint: { gel: 'notEnough' } }
    const merged = mergeAnswers(gelOnly, knee, { ...all('patient'), triedJoint: 'nurse' })
    expect(pathOf(merged).at(-1)).toBe('effectJoint')
  })

  it('keep the later lines of a patient who left one out', () => {
    const { urgentGeneral: _, ...shown } = knee
    expect(mergeAnswers(shown, { urgentGeneral: ['none'] }, {})).toEqual(knee)
  })
})
