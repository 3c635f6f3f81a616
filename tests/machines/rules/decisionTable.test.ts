import { describe, expect, it } from 'vitest'
import { relevantAnswers } from '../../../machines/path.ts'
import type { Answers } from '../../../machines/questionnaire/answers.ts'
import { questions } from '../../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../../machines/questionnaire/questions.ts'
import { decide } from '../../../machines/rules/decide.ts'
import { decisionTable, otherwise } from '../../../machines/rules/decisionTable.ts'
import type { RuleId } from '../../../machines/rules/ids.ts'
import { safetyLists } from '../../../machines/rules/safety.ts'
import { cases, namedCases } from '../../fixtures/cases.ts'
import { manyAnswers } from '../../proof/manyAnswers.ts'
import { tries } from '../../support/tries.ts'

const rows = decisionTable.filter(({ id }) => id <= 'R19')
const eachFlag = safetyLists.flatMap((list) => questions[list].options.map((flag): Answers => ({ [list]: [flag] })))
const sets: readonly Answers[] = [...namedCases.map(([, { answers }]) => answers), ...eachFlag, ...manyAnswers(tries(5_000), 20261201)]

const only = (answers: Answers, keep: (id: string) => boolean): Answers => Object.fromEntries(Object.entries(answers).filter(([id]) => keep(id)))
const just = (answers: Answers, kept: readonly QuestionId[]) => only(answers, (id) => kept.some((question) => question === id))
const without = (answers: Answers, left: readonly QuestionId[]) => only(answers, (id) => !left.some((question) => question === id))

describe.each(rows.map((row) => [row.id, row] as const))('%s', (_id, { when, restsOn }) => {
  const matched = sets.filter(when)

  it('matches by what it rests on alone, and not without it', () => {
    expect(matched.length).toBeGreaterThan(0)
    expect(matched.filter((answers) => !when(just(answers, restsOn(answers))))).toEqual([])
    expect(matched.filter((answers) => when(without(answers, restsOn(answers))))).toEqual([])
  })

  it('rests on nothing too much: of several lists each one is enough, of two answers both are needed', () => {
    const broken = matched.filter((answers) => {
      const told = restsOn(answers)
      const enough = told.filter((question) => when(just(answers, [question])))
      return enough.length !== (told.includes('condition') && told.length > 1 ? 0 : told.length)
    })
    expect(broken).toEqual([])
  })
})

const restsOn = (id: RuleId, answers: Answers) => decisionTable.find((row) => row.id === id)?.restsOn(answers)

describe('a row about usual care rests on', () => {
  it.each([
    ['a knee', cases.kneeEverythingTried.answers, ['triedJoint', 'effectJoint', 'notPossibleJoint']],
    ['MS', cases.progressiveMsNoMedicineFits.answers, ['msType', 'triedMs', 'effectMs', 'notPossibleMs']],
    ['a wound', cases.pressureSoreEverythingTried.answers, ['woundType', 'triedWound', 'effectWound', 'notPossibleWound']],
  ] as const)('what was told of the treatments of %s; where nothing helped enough, on daily life too', (_, told, treatments) => {
    const answers = relevantAnswers(told)
    for (const id of ['R20', 'R21'] as const) expect(restsOn(id, answers)).toEqual(treatments)
    for (const id of ['R22', 'R23', 'R24'] as const) expect(restsOn(id, answers)).toEqual([...treatments, 'impact'])
  })

  it('nothing where no treatment was asked about yet, or the condition is not known', () => {
    expect(restsOn('R21', { condition: 'ms', msType: 'relapsing' })).toEqual([])
    expect(restsOn('R21', {})).toEqual([])
  })
})

it('the row that always matches rests on what was left "not sure"', () => {
  expect(restsOn('R25', { woundType: 'unsure', impact: 'unsure', trend: 'unsure' })).toEqual(['woundType', 'impact', 'trend'])
  expect(restsOn('R25', { woundType: 'leg', impact: 'high', trend: 'same' })).toEqual([])
})

it.each(['R23', 'R24'] as const)('%s says by itself that the usual care was tried without enough help', (id) => {
  const row = decisionTable.find((one) => one.id === id)
  const knee = { ...relevantAnswers(cases.kneeEverythingTried.answers), impact: 'high' } as const
  expect(row?.when(knee)).toBe(true)
  expect(row?.when({ ...knee, triedJoint: ['none'], notPossibleJoint: ['none'] })).toBe(false)
})

it('the last row always matches, and is never told beside another', () => {
  expect(decisionTable.at(-1)).toBe(otherwise)
  expect(otherwise.when({})).toBe(true)
  const { rule, alsoMatched } = decide({ adult: 'no', impact: 'unsure' })
  expect([rule, ...alsoMatched].map(({ id }) => id)).not.toContain('R25')
})
