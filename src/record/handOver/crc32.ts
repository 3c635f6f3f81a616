/**
 * The CRC-32 of a text of 0 and 1 (polynomial 0x04C11DB7, highest bit first, as in BZIP2). Written after the bits it
 * guards, it notices every change within 32 bits of each other: any wrong character, any two neighbours swapped.
 */
export function crc32(bits: string): number {
  let sum = 0xffffffff
  for (const bit of bits) {
    const carry = (sum >>> 31) ^ Number(bit)
    sum = (sum << 1) ^ (carry ? 0x04c11db7 : 0)
  }
  return ~sum >>> 0
}
