import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSettings } from '../../src/settings/clinicSettings.ts'
import { defaultSettings } from '../../src/settings/defaultSettings.ts'

const pin = { salt: '0123456789abcdef0123456789abcdef', hash: 'ab'.repeat(32) }
const full = {
  name: 'Clinic by the river',
  kiosk: { idleSeconds: 120, countdownSeconds: 50, pin },
  fhirServer: { address: 'https://records.example.org/fhir', name: 'Records', signIn: { clientId: 'exosome-guide', address: 'https://sign-in.example.org/token' } },
  paper: 'Letter',
}

describe('the settings of a clinic', () => {
  it('are taken as they are, from a text and from a value', () => {
    expect(readSettings(full)).toEqual({ settings: full, problems: [] })
    expect(readSettings(JSON.stringify(full))).toEqual({ settings: full, problems: [] })
  })

  it('are the defaults where nothing is set: nothing is sent to anyone', () => {
    expect(readSettings({})).toEqual({ settings: defaultSettings, problems: [] })
    expect(defaultSettings).toEqual({ name: undefined, kiosk: { idleSeconds: 90, countdownSeconds: 60, pin: undefined }, fhirServer: undefined, paper: 'A4' })
  })

  it('that come with the product are right, and the defaults', () => {
    const shipped = readFileSync(new URL('../../public/clinic.json', import.meta.url), 'utf8')
    expect(readSettings(shipped)).toEqual({ settings: defaultSettings, problems: [] })
  })

  it('may name a server on this device, and one without a sign-in', () => {
    const fhirServer = { address: 'http://127.0.0.1:8080/fhir', name: 'Test' }
    expect(readSettings({ fhirServer })).toEqual({ settings: { ...defaultSettings, fhirServer }, problems: [] })
  })
})

describe('a field that is wrong', () => {
  it.each([
    [{ name: 7 }, 'name', 'shortText'],
    [{ name: '   ' }, 'name', 'shortText'],
    [{ name: 'x'.repeat(61) }, 'name', 'shortText'],
    [{ paper: 'A3' }, 'paper', 'paper'],
    [{ paper: null }, 'paper', 'paper'],
    [{ kiosk: 90 }, 'kiosk', 'table'],
    [{ kiosk: [90] }, 'kiosk', 'table'],
    [{ kiosk: { idleSeconds: '90' } }, 'kiosk.idleSeconds', 'idleSeconds'],
    [{ kiosk: { idleSeconds: 19 } }, 'kiosk.idleSeconds', 'idleSeconds'],
    [{ kiosk: { idleSeconds: 90.5 } }, 'kiosk.idleSeconds', 'idleSeconds'],
    [{ kiosk: { idleSeconds: 1e9 } }, 'kiosk.idleSeconds', 'idleSeconds'],
    [{ kiosk: { countdownSeconds: 20 } }, 'kiosk.countdownSeconds', 'countdownSeconds'],
    [{ kiosk: { pin: '1234' } }, 'kiosk.pin', 'table'],
    [{ kiosk: { pin: { hash: pin.hash } } }, 'kiosk.pin.salt', 'given'],
    [{ kiosk: { pin: { ...pin, salt: 'salt' } } }, 'kiosk.pin.salt', 'salt'],
    [{ kiosk: { pin: { ...pin, hash: '1234' } } }, 'kiosk.pin.hash', 'hash'],
    [{ kiosk: { pin: { ...pin, pin: '1234' } } }, 'kiosk.pin.pin', 'known'],
    [{ kiosk: { idle: 90 } }, 'kiosk.idle', 'known'],
    [{ fhirServer: 'https://example.org' }, 'fhirServer', 'table'],
    [{ fhirServer: { name: 'Records' } }, 'fhirServer.address', 'given'],
    [{ fhirServer: { address: 'https://example.org' } }, 'fhirServer.name', 'given'],
    [{ fhirServer: { address: 'http://example.org', name: 'Records' } }, 'fhirServer.address', 'safeAddress'],
    [{ fhirServer: { address: 'https://a;b.example.org', name: 'Records' } }, 'fhirServer.address', 'safeAddress'],
    [{ fhirServer: { address: 'https://*', name: 'Records' } }, 'fhirServer.address', 'safeAddress'],
    [{ fhirServer: { address: 'https://me:word@example.org', name: 'Records' } }, 'fhirServer.address', 'safeAddress'],
    [{ fhirServer: { ...full.fhirServer, signIn: { clientId: '' } } }, 'fhirServer.signIn.clientId', 'shortText'],
    [{ fhirServer: { ...full.fhirServer, signIn: { clientId: 'x', address: 'ftp://x' } } }, 'fhirServer.signIn.address', 'safeAddress'],
    [{ colour: 'red' }, 'colour', 'known'],
    [JSON.parse('{"__proto__":{"paper":"Letter"}}'), '__proto__', 'known'],
  ])('is named, and its default counts: %j', (given: unknown, field, expected) => {
    expect(readSettings(given)).toEqual({ settings: defaultSettings, problems: [{ field, expected }] })
  })

  it('leaves the others as they are', () => {
    const { settings, problems } = readSettings({ ...full, name: 7, kiosk: { ...full.kiosk, idleSeconds: 'long' } })
    expect(settings).toEqual({ ...full, name: undefined, kiosk: { ...full.kiosk, idleSeconds: 90 } })
    expect(problems).toEqual([
      { field: 'name', expected: 'shortText' },
      { field: 'kiosk.idleSeconds', expected: 'idleSeconds' },
    ])
  })
})

describe('a file that is damaged', () => {
  it.each(['', '{', 'not found', '<!doctype html><h1>404</h1>', `"${'x'.repeat(200_000)}"`])('gives the defaults, and says so: %#', (text) => {
    expect(readSettings(text)).toEqual({ settings: defaultSettings, problems: [{ field: '', expected: 'json' }] })
  })

  it.each(['null', '[]', '7', '"text"', 'true'])('gives the defaults where it holds no table: %s', (text) => {
    expect(readSettings(text)).toEqual({ settings: defaultSettings, problems: [{ field: '', expected: 'table' }] })
  })

  it('at any letter never throws, and never gives what is not a setting', () => {
    const text = JSON.stringify(full)
    for (let at = 0; at < text.length; at += 1) {
      for (const damaged of [text.slice(0, at), `${text.slice(0, at)}${text.slice(at + 1)}`, `${text.slice(0, at)}9${text.slice(at + 1)}`]) {
        const { settings } = readSettings(damaged)
        expect(readSettings(settings).problems).toEqual([])
      }
    }
  })
})
