import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../machines/questionnaire/answers.ts'
import { goals } from '../../../machines/questionnaire/goals.ts'
import { idsOf } from '../../../machines/idsOf.ts'
import { notesFor } from '../../../machines/rules/notes.ts'

const hopes = ['avoidSurgery', 'repair', 'healWound', 'fewerMedicines', 'quick', 'cure']

describe('the note of domain.md 8.4', () => {
  it('N2, on what no study has shown, is for each hope that goes beyond, and for no other goal', () => {
    expect(idsOf(goals).filter((goal) => notesFor({ goals: [goal] }).includes('N2'))).toEqual(hopes)
  })

  it('N3, on real trials, is for who wants to join one', () => {
    expect(idsOf(goals).filter((goal) => notesFor({ goals: [goal] }).includes('N3'))).toEqual(['trial'])
  })

  it.each([
    ['MS medicine taken now', { condition: 'ms', safetyMs: ['takesMsMedicine'] }],
    ['MS medicine tried', { condition: 'ms', triedMs: ['msMedicineDrip'] }],
    ['a blood thinner', { safetyNow: ['bleeding'] }],
    ['a weak immune system', { safetyNow: ['weakImmuneSystem'] }],
  ] satisfies [string, Answers][])('N4, not to stop medicines, is for %s', (_, answers) => {
    expect(notesFor(answers)).toEqual(['N4'])
  })

  it('N4 is not for MS medicine told before the condition was changed', () => {
    expect(notesFor({ condition: 'wound', safetyMs: ['takesMsMedicine'], triedMs: ['msMedicineDrip'] })).toEqual([])
  })

  it.each([
    ['very high weight', { safetyNow: ['veryHighWeight'] }],
    ['an earlier cell treatment', { safetyBefore: ['earlierCellTreatment'] }],
    ['another study', { safetyBefore: ['otherStudy'] }],
  ] satisfies [string, Answers][])('N6, to tell the doctor, is for %s', (_, answers) => {
    expect(notesFor(answers)).toEqual(['N6'])
  })

  it('is not there where nothing is told', () => {
    expect(notesFor({})).toEqual([])
  })
})
