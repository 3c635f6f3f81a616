import { describe, expect, it } from 'vitest'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { questionIds } from '../../machines/questionnaire/questions.ts'
import { boundTo, compareAnswers } from '../../src/record/compareAnswers.ts'
import { cases } from '../fixtures/cases.ts'
import { wholeJourneys } from '../support/journeys.ts'

const knee: Answers = cases.kneeEverythingTried.answers
const ms: Answers = cases.weakImmuneSystemOffered.answers

const pairs = () => {
  const patients = [...wholeJourneys(1000, 1)]
  const nurses = [...wholeJourneys(1000, 2)]
  return patients.map((patient, i) => ({ patient, nurse: nurses[i] ?? {} }))
}

describe('two runs', () => {
  it('that say the same differ nowhere', () => {
    const { same, ...others } = compareAnswers(knee, knee)
    expect(same).toEqual(questionIds.filter((question) => question in knee))
    expect(others).toEqual({ differ: [], follow: [], onlyPatient: [], onlyNurse: [] })
  })

  it('differ where a list has one more in it', () => {
    expect(compareAnswers(knee, { ...knee, safetyNow: ['pregnant'] }).differ).toEqual(['safetyNow'])
  })

  it('have nothing to decide where only one of them was asked', () => {
    const { onlyPatient, onlyNurse } = compareAnswers({ ...knee, stage: 'booked', abroad: 'no' }, { ...knee, stage: 'hadTreatment', sinceTreatment: ['none'] })
    expect([onlyPatient, onlyNurse]).toEqual([['abroad'], ['sinceTreatment']])
  })

  it('leave what is said of another condition or joint to that one', () => {
    expect(compareAnswers(knee, ms).follow).toEqual(['diagnosis', 'impact', 'trend'])
    expect(compareAnswers(knee, { ...knee, joint: 'hip' })).toMatchObject({ differ: ['joint'], follow: ['safetyJoint'] })
  })

  it('leave it so too where a patient left the condition out', () => {
    const { condition: _, ...shown } = knee
    expect(compareAnswers(shown, knee)).toMatchObject({ differ: [], follow: ['diagnosis', 'impact', 'trend'], onlyNurse: ['condition'] })
  })

  it('have every answer of either in one place, in the order of the questions', () => {
    for (const { patient, nurse } of pairs()) {
      const places = Object.values<readonly string[]>({ ...compareAnswers(patient, nurse) })
      expect(places.flat().toSorted()).toEqual(Object.keys({ ...patient, ...nurse }).toSorted())
      for (const place of places) expect(place).toEqual(questionIds.filter((question) => place.includes(question)))
    }
  })

  it('stand to each other the same way, whoever was asked first', () => {
    for (const { patient, nurse } of pairs()) {
      const { onlyPatient, onlyNurse, ...both } = compareAnswers(patient, nurse)
      expect(compareAnswers(nurse, patient)).toEqual({ ...both, onlyPatient: onlyNurse, onlyNurse: onlyPatient })
    }
  })
})

describe('an answer bound to another', () => {
  it('is one about the condition or the joint', () => {
    expect(questionIds.flatMap((question) => boundTo(question) ?? [])).toEqual(['condition', 'joint', 'condition', 'condition'])
  })
})
