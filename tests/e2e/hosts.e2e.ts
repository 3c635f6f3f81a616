import { request } from 'node:http'
import type { IncomingHttpHeaders } from 'node:http'
import { extname } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { cachingFor } from '../../src/server/caching.mjs'
import { headersWith } from '../../src/server/headers.mjs'
import { permissionsFor } from '../../src/server/permissions.mjs'
import { contentTypes } from '../../src/build/hosting/contentTypes.ts'
import { builtProduct as folder, kindsOfFiles as kinds } from '../support/builtFiles.ts'
import { webServers } from '../support/webServers.ts'

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

const ask = (address: string, headers: Readonly<Record<string, string>> = {}) =>
  new Promise<Answer>((resolve, reject) => {
    request(address, { headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }))
    })
      .once('error', reject)
      .end()
  })

const lowerCased = (headers: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

/** What the one list says of an address under the guide's own. */
const listed = (path: string, connections = "'self'") => ({
  ...lowerCased(headersWith(connections)),
  'permissions-policy': permissionsFor(path),
  'cache-control': cachingFor(path),
})

/** Of what a server sent, the headers that the list names. */
const ofList = (headers: IncomingHttpHeaders) => Object.fromEntries(Object.keys(listed('/')).map((name) => [name, headers[name]]))

const unpack: Readonly<Record<string, (body: Buffer) => Buffer>> = { gzip: gunzipSync, br: brotliDecompressSync }
const whole = ({ headers, body }: Answer) => (unpack[headers['content-encoding'] ?? ''] ?? ((bytes: Buffer) => bytes))(body)

test.describe.configure({ mode: 'default' })

for (const [name, start] of Object.entries(webServers)) {
  for (const path of ['/', '/some/path/']) {
    test.describe(`${name} at ${path}`, () => {
      let site: Awaited<ReturnType<typeof start>>
      test.beforeAll(async () => {
        site = await start({ folder, path })
      })
      test.afterAll(() => site.stop())

      const get = (at: string, headers?: Readonly<Record<string, string>>) => ask(`${site.address}${at.slice(1)}`, headers)

      test('every kind of file has the headers of the one list, and its type', async () => {
        expect(kinds.length).toBeGreaterThan(8)
        for (const file of ['/', ...kinds]) {
          const { status, headers } = await get(file)
          expect([file, status, ofList(headers)]).toEqual([file, 200, listed(file)])
          const type = contentTypes[(extname(file).slice(1) || 'html') as keyof typeof contentTypes]
          expect([file, headers['content-type']?.split(';')[0]]).toEqual([file, type])
        }
      })

      test('what is missing is told with the same headers, and is not kept', async () => {
        for (const file of ['/no-such-page', '/assets/no-such-file-12345678.js']) {
          const { status, headers } = await get(file)
          expect([file, status, ofList(headers)]).toEqual([file, 404, listed('/no-such-page')])
        }
      })

      test('the camera is for an address that names the nurse first', async () => {
        for (const query of ['?mode=nurse', '?iss=x&launch=y&mode=nurse', '?mode=nurse&mode=kiosk', '?mode=kiosk', '?mode=nurses', '?MODE=nurse', '?mode=kiosk&mode=nurse', '?xmode=nurse']) {
          const { headers } = await get(`/${query}`)
          const isNurse = permissionsFor(query).includes('self')
          // A server may give the camera to fewer addresses than the list: never to more.
          if (headers['permissions-policy'] !== permissionsFor(query)) expect([query, isNurse, headers['permissions-policy']]).toEqual([query, true, permissionsFor('')])
        }
        expect((await get('/?mode=nurse')).headers['permissions-policy']).toBe(permissionsFor('?mode=nurse'))
      })

      test('what has not changed is not sent again', async () => {
        for (const file of ['/', ...kinds]) {
          const first = await get(file)
          const again = await get(file, { 'If-None-Match': first.headers.etag ?? '' })
          expect([file, again.status, again.body.length]).toEqual([file, 304, 0])
        }
      })

      test('text comes smaller to whoever takes it so, and whole', async () => {
        for (const file of kinds.filter((kind) => /\.(js|css|html)$/.test(kind))) {
          const plain = await get(file, { 'Accept-Encoding': 'identity' })
          const small = await get(file, { 'Accept-Encoding': 'gzip, br' })
          expect(plain.headers['content-encoding']).toBeUndefined()
          expect(whole(small).equals(plain.body)).toBe(true)
          if (name !== 'our own' && plain.body.length > 1_000) expect([file, small.body.length < plain.body.length * 0.7, small.headers.vary]).toEqual([file, true, 'Accept-Encoding'])
        }
      })

      test('the address without its last slash leads to the guide', async () => {
        if (path === '/') return expect((await ask(site.address.slice(0, -1))).status).toBe(200)
        const { status, headers } = await ask(site.address.slice(0, -1))
        expect([status, headers.location]).toEqual([301, path])
      })
    })
  }

  // Our own reads them in clinic.json (fhir.e2e.ts).
  if (name !== 'our own') {
    test(`${name} lets the pages connect to the FHIR server it is told of`, async () => {
      const connections = "'self' https://records.example.org"
      const site = await start({ folder, path: '/', connections })
      const { headers } = await ask(site.address)
      site.stop()
      expect(ofList(headers)).toEqual(listed('/', connections))
    })
  }
}
