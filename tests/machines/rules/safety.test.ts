import { expect, it } from 'vitest'
import { flagsTold } from '../../../machines/rules/safety.ts'

it('the flags told are those ticked, in all lists; "none" and "not sure" are none', () => {
  expect(flagsTold({ safetyNow: ['cancer', 'veryHighWeight'], safetyBefore: ['none'], safetyJoint: ['unsure'], safetyMs: ['recentRelapse'] })).toEqual([
    'cancer', 'veryHighWeight', 'recentRelapse',
  ])
})
