import { expect, it } from 'vitest'
import { care, openGroups } from '../../../machines/rules/care.ts'

it('care is not known, rather than not started, where all that is told is that no MS medicine fits', () => {
  const answers = { condition: 'ms', msType: 'progressive', triedMs: ['none'], notPossibleMs: ['noMsMedicineFits'] } as const
  expect(care(answers)).toBe('unsure')
  expect(openGroups(answers).map(({ anyOf }) => anyOf)).toEqual([['msTeam'], ['rehabilitation', 'symptomMedicine']])
})
