import type { AuthorizationServer } from 'oauth4webapi'
import * as v from 'valibot'
import type { FhirServer } from '../../settings/clinicSettings.ts'
import { serverOrigin } from '../fhir/serverOrigin.mjs'

const safeAddress = v.pipe(v.string(), v.check((address) => serverOrigin(address) !== undefined))

const configurationSchema = v.object({
  issuer: v.optional(v.string()),
  authorization_endpoint: safeAddress,
  token_endpoint: safeAddress,
  capabilities: v.fallback(v.array(v.string()), []),
  code_challenge_methods_supported: v.pipe(v.array(v.string()), v.check((methods) => methods.includes('S256'))),
})

interface Discovered {
  readonly as: AuthorizationServer
  /** The second version of SMART's scopes, where the server knows it. */
  readonly hasFineScopes: boolean
}

const withoutSlash = (address: string) => address.replace(/\/+$/, '')

/** Whether two addresses are of the same server. */
export const isSameServer = (one: string, other: string) => withoutSlash(one) === withoutSlash(other)

/**
 * Where a FHIR server's sign-in is (`.well-known/smart-configuration`). Undefined where what it says cannot be used: an
 * address that is not safe, no PKCE, or tokens from somewhere the clinic's settings do not name. Rejects where there is
 * no answer.
 */
export async function discover({ address, signIn }: FhirServer, fetch: typeof globalThis.fetch, signal: AbortSignal): Promise<Discovered | undefined> {
  const answer = await fetch(`${withoutSlash(address)}/.well-known/smart-configuration`, { headers: { accept: 'application/json' }, credentials: 'omit', signal })
  const read = v.safeParse(configurationSchema, answer.ok ? await answer.json().catch(() => undefined) : undefined)
  if (!read.success) return undefined
  const { issuer = address, authorization_endpoint, token_endpoint, capabilities } = read.output
  const known = [address, signIn?.address].map(serverOrigin)
  if (!known.includes(serverOrigin(token_endpoint))) return undefined
  return { as: { issuer, authorization_endpoint, token_endpoint }, hasFineScopes: capabilities.includes('permission-v2') }
}
