import { createHash, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startFhirServer } from './fhirServer.ts'

interface Granted {
  readonly challenge: string
  readonly returnTo: string
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** A page of another origin may ask here, as SMART wants it for apps that run in a browser. */
const open = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type, accept, authorization' }

const json = (response: ServerResponse, status: number, body: object) =>
  void response.writeHead(status, { ...open, 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(body))

/**
 * A records system on this device: a FHIR server that takes nothing without a token, and an authorization server that
 * does what RFC 6749 and 7636 and SMART App Launch ask of it for a public client. What it says can be changed.
 */
export async function startSignInServer() {
  const fhir = await startFhirServer()
  const client = 'exosome-guide'
  const launches = new Set(['launch-7'])
  const grants = new Map<string, Granted>()
  const refreshTokens = new Set<string>()
  const tokens = new Set<string>()
  const says = { configuration: {} as object, tokens: {} as object, isRefusing: false }
  const asked: URLSearchParams[] = []
  let address = ''

  const give = (response: ServerResponse) => {
    const [token, refresh] = [randomUUID(), randomUUID()]
    tokens.add(token)
    refreshTokens.add(refresh)
    json(response, 200, { access_token: token, refresh_token: refresh, token_type: 'Bearer', expires_in: 300, ...says.tokens })
  }

  const onToken = async (request: IncomingMessage, response: ServerResponse) => {
    const form = new URLSearchParams(await textOf(request))
    const verifier = createHash('sha256').update(form.get('code_verifier') ?? '').digest('base64url')
    const granted = grants.get(form.get('code') ?? '')
    grants.delete(form.get('code') ?? '')
    const isOurs = form.get('client_id') === client
    const isCode = form.get('grant_type') === 'authorization_code' && granted?.challenge === verifier && granted.returnTo === form.get('redirect_uri')
    const isRefresh = form.get('grant_type') === 'refresh_token' && refreshTokens.delete(form.get('refresh_token') ?? '')
    if (isOurs && (isCode || isRefresh)) return give(response)
    return json(response, 400, { error: 'invalid_grant' })
  }

  const onFhir = async (request: IncomingMessage, response: ServerResponse) => {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
    if (!tokens.has(token)) {
      const outcome = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'login', diagnostics: 'Sign in first' }] }
      return json(response, 401, outcome)
    }
    const answer = await fetch(fhir.address, { method: 'POST', headers: { 'content-type': 'application/fhir+json' }, body: await textOf(request) })
    return void response.writeHead(answer.status, { ...open, 'content-type': 'application/fhir+json' }).end(await answer.text())
  }

  /** What the user's browser does at the page of the sign-in: where it is sent back to. */
  const signIn = (page: string): string => {
    const given = new URL(page).searchParams
    asked.push(given)
    const back = new URL(given.get('redirect_uri') ?? '')
    back.searchParams.set('state', given.get('state') ?? '')
    const isRight = given.get('client_id') === client && given.get('response_type') === 'code' && given.get('aud') === `${address}/fhir` && launches.delete(given.get('launch') ?? '')
    if (says.isRefusing || !isRight || given.get('code_challenge_method') !== 'S256') {
      back.searchParams.set('error', 'access_denied')
      return back.href
    }
    const code = randomUUID()
    grants.set(code, { challenge: given.get('code_challenge') ?? '', returnTo: given.get('redirect_uri') ?? '' })
    back.searchParams.set('code', code)
    return back.href
  }

  const server = createServer((request, response) => {
    const { href, pathname } = new URL(request.url ?? '/', address)
    if (request.method === 'OPTIONS') return void response.writeHead(204, open).end()
    if (pathname === '/authorize') return void response.writeHead(302, { location: signIn(href) }).end()
    if (pathname === '/fhir/.well-known/smart-configuration') {
      return json(response, 200, {
        authorization_endpoint: `${address}/authorize`,
        token_endpoint: `${address}/token`,
        capabilities: ['launch-ehr', 'client-public', 'permission-v2'],
        code_challenge_methods_supported: ['S256'],
        ...says.configuration,
      })
    }
    if (pathname === '/token') return void onToken(request, response)
    return void onFhir(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    /** The store itself, which takes everything. */
    fhir: fhir.address,
    /** As a clinic's settings name it. */
    settings: { address: `${address}/fhir`, name: 'Records', signIn: { clientId: client, address: undefined } },
    launchFrom: (page: string) => `${page}&iss=${encodeURIComponent(`${address}/fhir`)}&launch=launch-7`,
    signIn,
    says,
    asked,
    /** Every token given so far has run out. */
    forgetTokens: () => tokens.clear(),
    close: async () => {
      server.closeAllConnections()
      server.close()
      await fhir.close()
    },
  }
}
