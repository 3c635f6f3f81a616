import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Bundle, Communication, QuestionnaireResponse } from '@medplum/fhirtypes'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { questionnaireVersion } from '../../../machines/questionnaire/version.ts'
import { relevantAnswers } from '../../../machines/path.ts'
import { readResponse } from '../../../src/record/fhir/readResponse.ts'
import { isSafeServer, sendBundle } from '../../../src/record/fhir/sendBundle.ts'
import { startFhirServer } from '../../support/fhirServer.ts'
import { bundleWith, namedCases } from './exported.ts'

let server: Awaited<ReturnType<typeof startFhirServer>>
beforeAll(async () => {
  server = await startFhirServer()
})
afterAll(() => server.close())

const read = async <T>(path: string) => (await (await fetch(`${server.address}/${path}`)).json()) as T
const resources = <T>(bundle: Bundle) => (bundle.entry ?? []).map(({ resource }) => resource as T)
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

const [, { answers: knee }] = namedCases.find(([name]) => name === 'kneeNothingTried') ?? ['', { answers: {} }]

/** What is of one person: the form is large, and the same for all. */
const withoutForm = (bundle: Bundle): Bundle => ({ ...bundle, entry: (bundle.entry ?? []).filter(({ resource }) => resource?.resourceType !== 'Questionnaire') })

/** Something on this device that answers, but not as it should. */
async function listen(listener: RequestListener) {
  const other = createServer(listener)
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    other.closeAllConnections()
    other.close()
  })
  return `http://127.0.0.1:${(other.address() as AddressInfo).port}/fhir`
}

// The server validates every bundle in full, which takes its time on a busy machine.
describe('a bundle sent to a real FHIR server', { timeout: 20_000 }, () => {
  it('is stored, and the answers of every named person come back the same', async () => {
    for (const [i, [, { answers }]] of namedCases.entries()) {
      const sent = await sendBundle(server.address, withoutForm(await bundleWith(answers, 'transaction', 'en', uuid(i))), fetch)
      expect(sent.kind).toBe('sent')
      const location = sent.kind === 'sent' ? (sent.location ?? '') : ''
      const response = await read<QuestionnaireResponse>(location.replace(`${server.address}/`, ''))
      expect(readResponse(response)).toEqual(relevantAnswers(answers))
    }
  })

  it('is found by its form and by its status, and the form is stored once', async () => {
    await sendBundle(server.address, await bundleWith(knee, 'transaction', 'en', uuid(1001)), fetch)
    await sendBundle(server.address, await bundleWith({ subject: 'me' }, 'transaction', 'en', uuid(1002)), fetch)
    const found = await read<Bundle>(`QuestionnaireResponse?questionnaire=${encodeURIComponent(`urn:exosome-guide:questionnaire|${questionnaireVersion}`)}&status=in-progress&_count=100`)
    expect(resources<QuestionnaireResponse>(found).map(({ identifier }) => identifier?.value)).toEqual([uuid(1002)])
    expect(resources(await read<Bundle>('Questionnaire?url=urn:exosome-guide:questionnaire'))).toHaveLength(1)
  })

  it('is stored once however often it is sent', async () => {
    const bundle = await bundleWith(knee, 'transaction', 'tr', uuid(1003))
    const first = await sendBundle(server.address, bundle, fetch)
    const again = await sendBundle(server.address, bundle, fetch)
    expect([first.kind, again.kind]).toEqual(['sent', 'sent'])
    const found = await read<Bundle>(`QuestionnaireResponse?identifier=${encodeURIComponent(`urn:exosome-guide:response|${uuid(1003)}`)}`)
    expect(resources(found)).toHaveLength(1)
  })

  it('keeps what the outcome is about, and stores no Condition', async () => {
    const messages = resources<Communication>(await read<Bundle>('Communication?_count=10'))
    expect(messages.length).toBeGreaterThan(0)
    for (const { about } of messages) expect(about?.[0]?.reference).toMatch(/^QuestionnaireResponse\//)
    expect(resources(await read<Bundle>('Condition'))).toEqual([])
  })

  it('is refused with the server’s own reason where it is invalid', async () => {
    const bundle = await bundleWith(knee, 'transaction', 'en', uuid(1004))
    const spoilt = JSON.parse(JSON.stringify(bundle).replace('"status":"completed"', '"state":"completed"')) as Bundle
    const result = await sendBundle(server.address, spoilt, fetch)
    expect(result).toMatchObject({ kind: 'refused', status: 400 })
    expect(result.kind === 'refused' && result.reason).toMatch(/status|state/)
  })

  it('is refused, without a reason, by what is no FHIR server', async () => {
    const page = await listen((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome to the guest network</h1>'))
    expect(await sendBundle(page, await bundleWith(knee, 'transaction'), fetch)).toEqual({ kind: 'refused', status: 200, reason: undefined })
  })

  it('is refused where one entry was, even if the answer as a whole says yes', async () => {
    const outcome = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'forbidden', diagnostics: 'Not your form' }] }
    const answer = { resourceType: 'Bundle', type: 'transaction-response', entry: [{ response: { status: '201' } }, { response: { status: '403 Forbidden', outcome } }] }
    const address = await listen((_, response) => response.writeHead(200).end(JSON.stringify(answer)))
    expect(await sendBundle(address, await bundleWith(knee, 'transaction'), fetch)).toEqual({ kind: 'refused', status: 403, reason: 'Not your form' })
  })

  it('is interrupted where nobody answers', async () => {
    const gone = await startFhirServer()
    await gone.close()
    expect(await sendBundle(gone.address, await bundleWith(knee, 'transaction'), fetch)).toEqual({ kind: 'interrupted' })
  })

  it('is interrupted where the connection breaks in the middle of the answer', async () => {
    const address = await listen((_, response) => {
      response.writeHead(200, { 'content-length': '1000' })
      response.write('{"resourceType":', () => response.destroy())
    })
    expect(await sendBundle(address, await bundleWith(knee, 'transaction'), fetch)).toEqual({ kind: 'interrupted' })
  })

  it('is interrupted where the nurse gives up waiting', async () => {
    const waiting = new AbortController()
    const address = await listen(() => waiting.abort())
    expect(await sendBundle(address, await bundleWith(knee, 'transaction'), fetch, waiting.signal)).toEqual({ kind: 'interrupted' })
  })

  it('does not leave for an unsafe address', async () => {
    const unsafe = ['http://example.org/fhir', 'ftp://localhost/fhir', 'https://name:word@example.org/fhir', 'http://127.0.0.1.example.org/fhir', 'javascript:alert(1)', 'fhir', '']
    for (const address of unsafe) expect(await sendBundle(address, await bundleWith(knee, 'transaction'), fetch)).toEqual({ kind: 'unsafeAddress' })
    expect(['https://example.org/fhir', 'http://localhost:8080/fhir', 'http://127.0.0.1/fhir', 'http://[::1]:8080/fhir'].filter((address) => !isSafeServer(address))).toEqual([])
  })
})
