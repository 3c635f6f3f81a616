import { expect, it } from 'vitest'
import { idsOf } from '../../../machines/idsOf.ts'
import { goals } from '../../../machines/questionnaire/goals.ts'
import { visibleOptions } from '../../../machines/questionnaire/visibleOptions.ts'

it.each([
  ['osteoarthritis', ['fewerRelapses', 'healWound']],
  ['ms', ['avoidSurgery', 'healWound']],
  ['wound', ['slowDisease', 'fewerRelapses', 'repair']],
] as const)('nobody is asked for a goal that has no place with %s', (condition, left) => {
  const asked = visibleOptions('goals', { condition })
  expect(idsOf(goals).filter((goal) => !asked.includes(goal))).toEqual(left)
})

it.each([
  ['progressive', ['none'], true],
  ['unsure', ['msTeam'], true],
  ['relapsing', ['none'], false],
  ['progressive', ['msMedicineTablets'], false],
] as const)('with %s MS and %s tried, "no MS medicine fits me" can be said: %s', (msType, triedMs, canBeSaid) => {
  expect(visibleOptions('notPossibleMs', { condition: 'ms', msType, triedMs }).includes('noMsMedicineFits')).toBe(canBeSaid)
})

it('"losing weight was not advised" can be said by those who did not try it, and with a joint only', () => {
  const asked = (condition: 'Joint' | 'Ms', answers = {}) => visibleOptions(`notPossible${condition}`, answers)
  expect(asked('Joint', { triedJoint: ['exercise'] })).toContain('weightLossNotAdvised')
  expect(asked('Joint', { triedJoint: ['weightLoss'] })).not.toContain('weightLossNotAdvised')
  expect(asked('Ms')).not.toContain('weightLossNotAdvised')
})
