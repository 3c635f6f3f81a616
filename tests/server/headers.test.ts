import { describe, expect, it } from 'vitest'
import { headersFor } from '../../src/server/headers.mjs'
import { permissionsFor } from '../../src/server/permissions.mjs'

const policyFor = (settings: unknown) => headersFor(settings)['Content-Security-Policy'] ?? ''
const connections = (settings: unknown) => policyFor(settings).split('; ').find((line) => line.startsWith('connect-src'))

describe('the content policy', () => {
  it.each([{}, undefined, null, 'text', { fhirServer: null }, { fhirServer: {} }, { fhirServer: { address: 7 } }])('lets the page connect to its own server alone: %j', (settings) => {
    expect(connections(settings)).toBe("connect-src 'self'")
  })

  it('adds the FHIR server that the clinic names, and the one that answers its sign-in', () => {
    expect(connections({ fhirServer: { address: 'https://records.example.org/fhir/R4', name: 'Records' } })).toBe("connect-src 'self' https://records.example.org")
    const signIn = { clientId: 'guide', address: 'https://sign-in.example.org:8443/token' }
    expect(connections({ fhirServer: { address: 'https://records.example.org/fhir', signIn } })).toBe("connect-src 'self' https://records.example.org https://sign-in.example.org:8443")
    expect(connections({ fhirServer: { address: 'http://127.0.0.1:8080/fhir' } })).toBe("connect-src 'self' http://127.0.0.1:8080")
  })

  it.each(['http://example.org', 'https://*', 'https://*.example.org', "https://a;script-src'unsafe-inline'", 'https://a;b', 'https://a,b', 'data:text/plain,x', 'https:', '*', "'unsafe-inline'"])(
    'is not opened by the address %s',
    (address) => {
      expect(policyFor({ fhirServer: { address, signIn: { address } } })).toBe(policyFor({}))
    },
  )
})

describe('what a page may use of the device', () => {
  it.each(['/', '/?mode=kiosk', '/?mode=kiosk&mode=nurse', '//', '/#?mode=nurse', '/?xmode=nurse', 'not an address'])('is no camera at %s', (url) => {
    expect(permissionsFor(url)).toContain('camera=(),')
  })

  it.each(['/?mode=nurse', 'https://guide.example.org/some/path/?iss=x&mode=nurse#later'])('is the camera for a nurse: %s', (url) => {
    expect(permissionsFor(url)).toContain('camera=(self),')
  })
})
