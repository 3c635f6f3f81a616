import { expect, it } from 'vitest'
import { crc32 } from '../../../src/record/handOver/crc32.ts'

const bitsOf = (text: string) => Array.from(text, (character) => character.charCodeAt(0).toString(2).padStart(8, '0')).join('')

// The check value of CRC-32/BZIP2 in the catalogue of parametrised CRC algorithms (reveng.sourceforge.io/crc-catalogue).
it('is the CRC-32 of the catalogue', () => {
  expect(crc32(bitsOf('123456789'))).toBe(0xfc891918)
})

it('counts zeros in front and behind', () => {
  const sums = ['', '0', '00', '1', '01', '10', '010'].map(crc32)
  expect(new Set(sums).size).toBe(sums.length)
})
