import { hashPin } from '../../settings/pin.ts'
import type { PinHash } from '../../settings/pin.ts'

/** A PIN as the settings keep it, under a salt of its own. Rejects where the browser gives no Web Crypto. */
export async function newPin(pin: string): Promise<PinHash> {
  const salt = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return { salt, hash: await hashPin(pin, salt) }
}
