import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../machines/questionnaire/answers.ts'
import { decide } from '../../../machines/rules/decide.ts'
import { decisionTable } from '../../../machines/rules/decisionTable.ts'
import { cautionsToTell, isByNotKnowing, isUrgentOrSafety, mayTell } from '../../../machines/rules/explain.ts'
import { outcomeIds } from '../../../machines/rules/ids.ts'
import type { RuleId } from '../../../machines/rules/ids.ts'

function row(id: RuleId) {
  const found = decisionTable.find((one) => one.id === id)
  if (!found) throw new Error(`There is no row ${id}`)
  return found
}

describe('not knowing a whole list', () => {
  const unsure: Answers = { urgentGeneral: ['stroke'], safetyNow: ['unsure'] }

  it('is told once beside another reason, not as every illness on it', () => {
    const decision = decide(unsure)
    expect(decision.alsoMatched.map(({ id }) => id)).toEqual(['R07', 'R08', 'R09', 'R10', 'R11', 'R13'])
    expect(cautionsToTell(decision, unsure).map(({ id }) => id)).toEqual(['R07'])
  })

  it('is not why a row matches that rests on no list of illnesses', () => {
    expect(isByNotKnowing(row('R01'), unsure)).toBe(false)
    expect(isByNotKnowing(row('R07'), unsure)).toBe(true)
  })
})

it('the urgent and safety outcomes are the four most cautious', () => {
  expect(outcomeIds.filter(isUrgentOrSafety)).toEqual(['O1', 'O2', 'O3', 'O4'])
})

describe('of another answer', () => {
  it('nothing is told at an urgent or safety outcome but that a mistake behind it can be changed', () => {
    expect(mayTell(row('R06'), 'adult', ['O7'], { adult: 'no' })).toEqual({ kind: 'ifMistaken' })
    expect(mayTell(row('R06'), 'safetyNow', ['O1'], { adult: 'no' })).toEqual({ kind: 'nothing' })
  })

  it('about a condition not known or not confirmed, a doctor has the first word; one that is another one may be a mistake', () => {
    expect(mayTell(row('R17'), 'condition', ['O7'], { condition: 'unsure' })).toEqual({ kind: 'afterDoctor' })
    expect(mayTell(row('R17'), 'condition', ['O7'], { condition: 'other' })).toEqual({ kind: 'ifMistaken' })
    expect(mayTell(row('R18'), 'diagnosis', ['O7'], { condition: 'ms', diagnosis: 'unsure' })).toEqual({ kind: 'afterDoctor' })
  })

  it.each([
    ['tried', ['triedJoint', 'triedMs', 'triedWound']],
    ['effect', ['effectJoint', 'effectMs', 'effectWound']],
    ['notPossible', ['notPossibleJoint', 'notPossibleMs', 'notPossibleWound']],
    ['impact', ['impact']],
    ['msType', ['msType']],
    ['woundType', ['woundType']],
    ['woundDuration', ['woundDuration']],
  ] as const)('about "%s", a doctor is to be asked about that', (topic, questions) => {
    for (const question of questions) expect(mayTell(row('R24'), question, ['O6'], {})).toEqual({ kind: 'askDoctor', topic })
  })

  it('to any other question, the more careful outcomes are told, and no other', () => {
    expect(mayTell(row('R24'), 'safetyNow', ['O1', 'O4', 'O7'], {})).toEqual({ kind: 'moreCareful', outcomes: ['O1', 'O4'] })
    expect(mayTell(row('R18'), 'safetyNow', ['O4', 'O5', 'O6'], {})).toEqual({ kind: 'moreCareful', outcomes: ['O4'] })
    expect(mayTell(row('R20'), 'joint', ['O6', 'O7'], {})).toEqual({ kind: 'nothing' })
  })
})
