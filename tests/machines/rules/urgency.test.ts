import { expect, it } from 'vitest'
import { emergencySigns, mayHaveNewSymptomSinceTreatment } from '../../../machines/rules/urgency.ts'

it('every emergency sign told is read back, of all lists, and nothing else', () => {
  const answers = { urgentGeneral: ['stroke', 'chestPain'], urgentJoint: ['hotJoint', 'hotJointVeryIll'], urgentMs: ['unsure'], sinceTreatment: ['none'] } as const
  expect(emergencySigns(answers)).toEqual(['stroke', 'chestPain', 'hotJointVeryIll'])
})

it.each([
  [['otherNewSymptom'], true],
  [['unsure'], true],
  [['reactionSince', 'otherNewSymptom'], true],
  [['none'], false],
  [undefined, false],
] as const)('of "%s" since a treatment, there may be a new symptom: %s', (sinceTreatment, may) => {
  expect(mayHaveNewSymptomSinceTreatment(sinceTreatment ? { sinceTreatment } : {})).toBe(may)
})
