import { pbkdf2Sync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readSettings } from '../../src/settings/clinicSettings.ts'
import { hashPin, isPin } from '../../src/settings/pin.ts'

const salt = '00112233445566778899aabbccddeeff'

describe('a PIN', () => {
  it('is hashed as PBKDF2 with SHA-256 says, and so that the settings take it', async () => {
    const hash = await hashPin('2580', salt)
    expect(hash).toBe(pbkdf2Sync('2580', Buffer.from(salt, 'hex'), 600_000, 32, 'sha256').toString('hex'))
    expect(readSettings({ kiosk: { pin: { salt, hash } } }).settings.kiosk.pin).toEqual({ salt, hash })
  })

  it('is known again, with spaces around it too, and no other is taken for it', async () => {
    const pin = { salt, hash: await hashPin('2580', salt) }
    expect(await Promise.all(['2580', ' 2580 '].map((typed) => isPin(typed, pin)))).toEqual([true, true])
    expect(await Promise.all(['', '258', '25800', '0852', 'PIN'].map((typed) => isPin(typed, pin)))).toEqual([false, false, false, false, false])
  })

  it('has another hash with another salt', async () => {
    expect(await isPin('2580', { salt: salt.replace('0', '1'), hash: await hashPin('2580', salt) })).toBe(false)
  })
})
