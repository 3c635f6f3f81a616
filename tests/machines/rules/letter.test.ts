import { expect, it } from 'vitest'
import { relevantAnswers } from '../../../machines/path.ts'
import { ruleFor } from '../../../machines/rules/decide.ts'
import { decisionTable } from '../../../machines/rules/decisionTable.ts'
import { letterOf, lettersOf } from '../../../machines/rules/letter.ts'
import { namedCases } from '../../fixtures/cases.ts'
import { manyAnswers } from '../../proof/manyAnswers.ts'
import { tries } from '../../support/tries.ts'

const read = [...namedCases.map(([, { answers }]) => answers), ...manyAnswers(tries(20_000), 20261202)].map((told) => {
  const answers = relevantAnswers(told)
  const rule = ruleFor(answers)
  return { id: rule.id, letter: letterOf(rule, answers) }
})

it.each(decisionTable.map((row) => [row.id, row] as const))('%s is read in every wording it may be read in, and no other', (id, row) => {
  const letters = read.filter((one) => one.id === id).map(({ letter }) => letter)
  expect([...new Set(letters)].toSorted()).toEqual(lettersOf(row).toSorted())
})

it.each([
  ['R19', ['newWound']],
  ['R20', ['O6']],
  ['R21', ['O6', 'unclear']],
  ['R22', ['keepGoing']],
  ['R23', ['specialistSoon']],
  ['R24', ['O7']],
  ['R25', ['unclear']],
] as const)('%s is read as %s', (id, letters) => {
  expect(decisionTable.filter((row) => row.id === id).map(lettersOf)).toEqual([letters])
})
