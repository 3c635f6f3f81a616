import { toBits } from './bits.ts'

/** Crockford's base 32 (crockford.com/base32.html): digits and letters that are not taken for each other. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Five bits a character; the number of bits must be a multiple of five. */
export const toCharacters = (bits: string) => bits.replaceAll(/.{5}/g, (five) => alphabet.charAt(Number.parseInt(five, 2)))

const bitsOf = new Map(Array.from(alphabet, (character, value) => [character, toBits(value, 5)]))

/** The bits of a code in plain characters, or undefined where one of them is in no code. */
export function toBitsOf(characters: string): string | undefined {
  const bits = Array.from(characters, (character) => bitsOf.get(character))
  return bits.includes(undefined) ? undefined : bits.join('')
}

/**
 * A code as typed, pasted or scanned, in plain characters: without spaces, dashes (or what a keyboard set to another
 * language makes of a scanner's dash) and invisible marks, in capitals, with O read as 0, I and L as 1.
 */
export const toPlain = (text: string) =>
  text
    .replaceAll(/[\s\p{Pd}\p{Cf}*_.]/gu, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
