import { beforeEach, describe, expect, it } from 'vitest'
import type { FhirServer } from '../../../src/settings/clinicSettings.ts'
import { sendBundle } from '../../../src/record/fhir/sendBundle.ts'
import { isLaunch } from '../../../src/record/smart/isLaunch.ts'
import { launch } from '../../../src/record/smart/launch.ts'
import { cases } from '../../fixtures/cases.ts'
import { bundleWith } from '../fhir/exported.ts'
import { startSignInServer } from '../../support/signInServer.ts'
import { openTab } from './tab.ts'

const page = 'https://clinic.example.org/guide/?mode=nurse'
const { answers } = cases.kneeNothingTried

let server: Awaited<ReturnType<typeof startSignInServer>>
beforeEach(async () => {
  server = await startSignInServer()
  return () => server.close()
})

/** A tab that a records system opened, at the page of the sign-in. */
async function launched(settings: FhirServer | undefined = server.settings) {
  const tab = openTab(server.launchFrom(page))
  return { tab, result: await launch(tab.browser, settings) }
}

/** The same, back from the sign-in. */
async function signedIn() {
  const { tab } = await launched()
  tab.goTo(server.signIn(tab.sentTo()))
  const result = await launch(tab.browser, server.settings)
  if (result.kind !== 'signedIn') throw new Error(`Not signed in: ${result.kind}`)
  return { tab, send: async () => sendBundle(server.settings.address, await bundleWith(answers, 'transaction'), result.fetch), fetch: result.fetch }
}

describe('a launch from the records system', () => {
  it('is seen by its address, and so is the way back', () => {
    expect(['?mode=nurse&iss=https://x&launch=1', '?state=1&code=2', '?state=1&error=access_denied'].map(isLaunch)).toEqual([true, true, true])
    expect(['', '?mode=nurse', '?launch=1', '?iss=1', '?code=1', '?state=1'].map(isLaunch)).toEqual([false, false, false, false, false, false])
  })

  it('asks for what is needed to store a record, and comes back to the plain page', async () => {
    const { tab, result } = await launched()
    expect(result).toEqual({ kind: 'leaving' })
    server.signIn(tab.sentTo())
    expect(server.asked[0]?.get('redirect_uri')).toBe(page)
    expect(server.asked[0]?.get('scope')).toBe('launch online_access user/Questionnaire.crs user/ConceptMap.crs user/QuestionnaireResponse.crs user/Communication.crs')
  })

  it('asks in the older way where the server knows no other', async () => {
    server.says.configuration = { capabilities: ['launch-ehr'] }
    const { tab } = await launched()
    expect(new URL(tab.sentTo()).searchParams.get('scope')).toContain('user/QuestionnaireResponse.read user/QuestionnaireResponse.write')
  })

  it('ends signed in: the record is stored, as it is not without a sign-in', async () => {
    const bundle = await bundleWith(answers, 'transaction')
    expect(await sendBundle(server.settings.address, bundle, fetch)).toEqual({ kind: 'refused', status: 401, reason: 'Sign in first' })
    const { send } = await signedIn()
    expect(await send()).toMatchObject({ kind: 'sent' })
  })

  it('leaves nothing in the address, and nothing in the tab', async () => {
    const { tab } = await signedIn()
    expect(tab.at()).toBe(page)
    expect([...tab.kept]).toEqual([])
  })

  it('keeps only random words and the plain address while the sign-in is on show', async () => {
    const { tab } = await launched()
    expect([...tab.kept.values()].map((text) => Object.keys(JSON.parse(text) as object))).toEqual([['state', 'verifier', 'returnTo']])
    expect(tab.at()).toBe(page)
  })

  it('makes a token that has run out new, and goes on', async () => {
    const { tab, send } = await signedIn()
    server.forgetTokens()
    tab.pass(299)
    expect(await send()).toMatchObject({ kind: 'sent' })
  })

  it('lets the server say no to a token that cannot be made new', async () => {
    server.says.tokens = { refresh_token: 'gone' }
    const { tab, send } = await signedIn()
    server.forgetTokens()
    tab.pass(299)
    expect(await send()).toEqual({ kind: 'refused', status: 401, reason: 'Sign in first' })
  })

  it('sends the token nowhere but to the server it is for', async () => {
    const { fetch: signed } = await signedIn()
    await expect(signed('https://elsewhere.example.org/')).rejects.toThrow('alone')
  })
})

describe('a launch that must not be followed', () => {
  it('is one from a server the clinic does not name', async () => {
    const tab = openTab(`${page}&launch=1&iss=${encodeURIComponent('https://elsewhere.example.org/fhir')}`)
    expect(await launch(tab.browser, server.settings)).toEqual({ kind: 'otherServer' })
    expect([tab.sentTo(), tab.at()]).toEqual(['', page])
  })

  it('is any where the clinic names no server, or no sign-in', async () => {
    const tab = openTab(server.launchFrom(page))
    expect(await launch(tab.browser, undefined)).toEqual({ kind: 'otherServer' })
    expect((await launched({ ...server.settings, signIn: undefined })).result).toEqual({ kind: 'otherServer' })
  })

  it.each([
    ['has no PKCE', { code_challenge_methods_supported: ['plain'] }],
    ['says nothing of PKCE', { code_challenge_methods_supported: undefined }],
    ['sends the user to an address that is not safe', { authorization_endpoint: 'javascript:alert(1)' }],
    ['sends the user over http', { authorization_endpoint: 'http://example.org/authorize' }],
    ['gives its tokens elsewhere', { token_endpoint: 'https://elsewhere.example.org/token' }],
  ])('is one to a sign-in that %s', async (_, configuration) => {
    server.says.configuration = configuration
    const { tab, result } = await launched()
    expect(result).toEqual({ kind: 'refused' })
    expect(tab.sentTo()).toBe('')
  })

  it('may give its tokens elsewhere where the clinic names that place', async () => {
    server.says.configuration = { token_endpoint: 'https://tokens.example.org/token' }
    const signIn = { ...server.settings.signIn, address: 'https://tokens.example.org' }
    expect((await launched({ ...server.settings, signIn })).result).toEqual({ kind: 'leaving' })
  })
})

describe('a sign-in that fails', () => {
  it('is refused where the user or the server says no', async () => {
    server.says.isRefusing = true
    const { tab } = await launched()
    tab.goTo(server.signIn(tab.sentTo()))
    expect(await launch(tab.browser, server.settings)).toEqual({ kind: 'refused' })
    expect(tab.at()).toBe(page)
  })

  it('is refused with a code that is not ours', async () => {
    const { tab } = await launched()
    const back = new URL(server.signIn(tab.sentTo()))
    back.searchParams.set('code', 'another')
    tab.goTo(back.href)
    expect(await launch(tab.browser, server.settings)).toEqual({ kind: 'refused' })
  })

  it('is refused with a state that is not ours', async () => {
    const { tab } = await launched()
    const back = new URL(server.signIn(tab.sentTo()))
    back.searchParams.set('state', 'another')
    tab.goTo(back.href)
    expect(await launch(tab.browser, server.settings)).toEqual({ kind: 'refused' })
  })

  it('is interrupted where it was not begun in this tab, and where it comes back twice', async () => {
    const { tab } = await launched()
    const back = server.signIn(tab.sentTo())
    expect(await launch(openTab(back).browser, server.settings)).toEqual({ kind: 'interrupted' })
    tab.goTo(back)
    expect((await launch(tab.browser, server.settings)).kind).toBe('signedIn')
    tab.goTo(back)
    expect(await launch(tab.browser, server.settings)).toEqual({ kind: 'interrupted' })
  })

  it('is interrupted where nobody answers', async () => {
    const { tab } = await launched()
    tab.goTo(server.signIn(tab.sentTo()))
    await server.close()
    expect(await launch(tab.browser, server.settings)).toEqual({ kind: 'interrupted' })
    expect((await launched()).result).toEqual({ kind: 'interrupted' })
  })
})
