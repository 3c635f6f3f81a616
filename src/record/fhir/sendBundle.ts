import type { Bundle } from '@medplum/fhirtypes'
import * as v from 'valibot'
import { serverOrigin } from './serverOrigin.mjs'
import { serverWords } from './serverWords.ts'

export type Sent =
  /** Stored: where the response now stands on the server. */
  | { readonly kind: 'sent'; readonly location: string | undefined }
  /** The server said no, or what answered is no FHIR server; `reason` is its own words, if it gave any. */
  | { readonly kind: 'refused'; readonly status: number; readonly reason: string | undefined }
  /** No answer, or half of one: it may or may not be stored. Sending the same bundle again stores it once. */
  | { readonly kind: 'interrupted' }
  /** Answers leave over https only, or to this device itself. */
  | { readonly kind: 'unsafeAddress' }

const entrySchema = v.object({ response: v.object({ status: v.string(), location: v.optional(v.string()), outcome: v.optional(v.unknown()) }) })
const answerSchema = v.object({ resourceType: v.literal('Bundle'), type: v.literal('transaction-response'), entry: v.array(entrySchema) })

/** Whether answers may be sent to this address: https, or http to this device itself; no name or password in it. */
export const isSafeServer = (address: string) => serverOrigin(address) !== undefined

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What the server's answer says. Only a transaction-response that took every entry counts as stored. */
function readAnswer(ok: boolean, status: number, text: string): Sent {
  const body = parse(text)
  const read = v.safeParse(answerSchema, body)
  if (!ok || !read.success) return { kind: 'refused', status, reason: serverWords(body) }
  const responses = read.output.entry.map(({ response }) => response)
  const refused = responses.find((response) => !response.status.startsWith('2'))
  if (refused) return { kind: 'refused', status: Number.parseInt(refused.status, 10), reason: serverWords(refused.outcome) }
  return { kind: 'sent', location: responses.map(({ location }) => location).find((location) => location?.includes('QuestionnaireResponse/')) }
}

/**
 * Sends a transaction bundle to the base address of a FHIR R4 server. Nothing is thrown: every failure is a value, and
 * the bundle can be sent again as it is. The signal gives up waiting.
 */
export async function sendBundle(server: string, bundle: Bundle, fetch: typeof globalThis.fetch, signal?: AbortSignal): Promise<Sent> {
  if (!isSafeServer(server)) return { kind: 'unsafeAddress' }
  try {
    const answer = await fetch(server, {
      method: 'POST',
      headers: { 'content-type': 'application/fhir+json', accept: 'application/fhir+json' },
      body: JSON.stringify(bundle),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      ...(signal && { signal }),
    })
    return readAnswer(answer.ok, answer.status, await answer.text())
  } catch {
    return { kind: 'interrupted' }
  }
}
