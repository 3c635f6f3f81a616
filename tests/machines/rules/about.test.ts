import { expect, it } from 'vitest'
import { mayBeNewWound, mayGoAbroad } from '../../../machines/rules/about.ts'

it('only a wound can be new', () => {
  expect(mayBeNewWound({ condition: 'wound', woundDuration: 'unsure' })).toBe(true)
  expect(mayBeNewWound({ condition: 'ms', woundDuration: 'unsure' })).toBe(false)
})

it.each([
  ['offered', 'yes', true],
  ['booked', 'unsure', true],
  ['booked', 'no', false],
  ['curious', 'yes', false],
] as const)('a person for whom a treatment is %s, abroad: %s, may travel for it: %s', (stage, abroad, may) => {
  expect(mayGoAbroad({ stage, abroad })).toBe(may)
})
