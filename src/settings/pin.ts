/** A PIN as the settings keep it. A short number can be found by trying them all: it keeps patients in the kiosk, no more. */
export interface PinHash {
  /** 16 random bytes, as hexadecimal digits. */
  readonly salt: string
  /** 32 bytes, as hexadecimal digits. */
  readonly hash: string
}

/** As OWASP asks of PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
const iterations = 600_000

const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
const hexOf = (bytes: ArrayBuffer) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** The hash of a PIN with a salt (16 bytes in hexadecimal). Rejects where the browser gives no Web Crypto: a page that came over http. */
export async function hashPin(pin: string, salt: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin.trim()), 'PBKDF2', false, ['deriveBits'])
  return hexOf(await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(salt), iterations }, key, 256))
}

/** Whether what was typed is the PIN; never where the browser gives no Web Crypto. */
export const isPin = (typed: string, { salt, hash }: PinHash): Promise<boolean> =>
  hashPin(typed, salt).then(
    (typedHash) => typedHash === hash,
    () => false,
  )
