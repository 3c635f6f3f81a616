import { expect, it } from 'vitest'
import { majorOf, versionNumber } from '../../src/record/versionNumber.ts'

it('rises with the version', () => {
  const rising = ['0.0.0', '0.0.1', '0.1.0', '0.63.63', '1.0.0', '1.2.10', '1.10.2', '2.0.0', '15.63.63'].map((version) => versionNumber(version) ?? Number.NaN)
  expect(rising.toSorted((a, b) => a - b)).toEqual(rising)
  expect(new Set(rising).size).toBe(rising.length)
  expect(rising.at(-1)).toBe(2 ** 16 - 1)
})

it('tells the first number again', () => {
  expect(majorOf(versionNumber('3.63.63') ?? 0)).toBe(3)
})

it.each(['', '1', '1.0', '1.0.0.0', 'v1.0.0', '1.0.0-beta', '1.0.x', ' 1.0.0', '1e3.0.0', '1.0.0000', '__proto__', '١.٠.٠'])('is none for %j', (version) => {
  expect(versionNumber(version)).toBeUndefined()
})
