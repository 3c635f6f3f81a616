import { describe, expect, it } from 'vitest'
import { pathOf } from '../../machines/screening.machine.ts'

describe('the chart', () => {
  it('starts at the welcome and asks who it is about', () => {
    expect(pathOf({})).toEqual(['welcome', 'subject'])
  })
  it('reads an emergency back before the outcome', () => {
    expect(pathOf({ subject: 'me', urgentGeneral: ['stroke'] })).toEqual(['welcome', 'subject', 'urgentGeneral', 'emergencyCheck', 'outcome'])
  })
})
