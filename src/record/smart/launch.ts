import * as oauth from 'oauth4webapi'
import type { FhirServer } from '../../settings/clinicSettings.ts'
import { discover, isSameServer } from './discover.ts'
import { keepPending, takePending } from './pending.ts'
import { signedFetch } from './signedFetch.ts'

type Browser = Pick<Window, 'location' | 'sessionStorage' | 'history' | 'performance'> & { readonly fetch: typeof globalThis.fetch }

export type Launched =
  /** `fetch` sends to the clinic's FHIR server, as the user who signed in there. */
  | { readonly kind: 'signedIn'; readonly fetch: typeof globalThis.fetch }
  /** The page of the sign-in comes next. */
  | { readonly kind: 'leaving' }
  /** The system that opened the page is not the one in the clinic's settings, or they name no sign-in: it is not followed. */
  | { readonly kind: 'otherServer' }
  /** The server said no, or what it says cannot be used. */
  | { readonly kind: 'refused' }
  /** No answer, or the return of a sign-in that was not begun in this tab. */
  | { readonly kind: 'interrupted' }

const patience = 10_000

/** What is sent (bundleOf.ts), and looked for so that it is not stored twice. */
const resources = ['Questionnaire', 'ConceptMap', 'QuestionnaireResponse', 'Communication']
const scopesOf = (hasFineScopes: boolean) =>
  ['launch', 'online_access', ...resources.flatMap((type) => (hasFineScopes ? [`user/${type}.crs`] : [`user/${type}.read`, `user/${type}.write`]))].join(' ')

/** This page without anything in its address but the mode: what the clinic registers as the address to come back to. */
function plainAddress({ href }: Location): string {
  const { origin, pathname, searchParams } = new URL(href)
  const mode = searchParams.get('mode')
  return `${origin}${pathname}${mode === null ? '' : `?${String(new URLSearchParams({ mode }))}`}`
}

const isOwnDevice = (address: string) => new URL(address).protocol === 'http:'

async function begin(browser: Browser, server: FhirServer, client: oauth.Client, given: URLSearchParams): Promise<Launched> {
  const { location, fetch } = browser
  const found = await discover(server, fetch, AbortSignal.timeout(patience))
  if (!found?.as.authorization_endpoint) return { kind: 'refused' }
  const pending = { state: oauth.generateRandomState(), verifier: oauth.generateRandomCodeVerifier(), returnTo: plainAddress(location) }
  const address = new URL(found.as.authorization_endpoint)
  const parameters = {
    response_type: 'code',
    client_id: client.client_id,
    redirect_uri: pending.returnTo,
    launch: given.get('launch') ?? '',
    scope: scopesOf(found.hasFineScopes),
    state: pending.state,
    aud: server.address,
    code_challenge: await oauth.calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
  }
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value)
  keepPending(browser, pending)
  location.assign(address.href)
  return { kind: 'leaving' }
}

async function finish(browser: Browser, server: FhirServer, client: oauth.Client, given: URLSearchParams): Promise<Launched> {
  const pending = takePending(browser)
  if (!pending) return { kind: 'interrupted' }
  const { fetch, performance } = browser
  const found = await discover(server, fetch, AbortSignal.timeout(patience))
  if (!found) return { kind: 'refused' }
  const { as } = found
  const options = () => ({ [oauth.customFetch]: fetch, [oauth.allowInsecureRequests]: isOwnDevice(server.address), signal: AbortSignal.timeout(patience) })
  try {
    const answer = oauth.validateAuthResponse(as, client, given, pending.state)
    const response = await oauth.authorizationCodeGrantRequest(as, client, oauth.None(), answer, pending.returnTo, pending.verifier, options())
    const tokens = await oauth.processAuthorizationCodeResponse(as, client, response)
    const refresh = async (refreshToken: string) =>
      oauth.processRefreshTokenResponse(as, client, await oauth.refreshTokenGrantRequest(as, client, oauth.None(), refreshToken, options()))
    return { kind: 'signedIn', fetch: signedFetch({ tokens, server: server.address, fetch, refresh, now: () => performance.now() }) }
  } catch (error) {
    // As fetch fails and time runs out; anything else is what the library has against an answer.
    const isConnection = error instanceof TypeError || error instanceof DOMException
    return { kind: isConnection ? 'interrupted' : 'refused' }
  }
}

/**
 * Follows a launch from the clinic's records system (SMART App Launch 2, EHR launch, public client with PKCE): to its
 * sign-in, or on return to a token, which is held in memory alone. Only the server of the clinic's settings is followed,
 * whatever the address asks for. Never rejects. The address is plain afterwards, and never carries an answer.
 */
export async function launch(browser: Browser, server: FhirServer | undefined): Promise<Launched> {
  const given = new URL(browser.location.href).searchParams
  const iss = given.has('launch') ? given.get('iss') : undefined
  // Loading the page again must not begin or end a sign-in a second time.
  browser.history.replaceState(browser.history.state, '', plainAddress(browser.location))
  if (!server?.signIn || (typeof iss === 'string' && !isSameServer(iss, server.address))) return { kind: 'otherServer' }
  const client = { client_id: server.signIn.clientId }
  try {
    return await (typeof iss === 'string' ? begin : finish)(browser, server, client, given)
  } catch {
    return { kind: 'interrupted' }
  }
}
