import { validateResource } from '@medplum/core'
import type { Bundle, Communication, Resource } from '@medplum/fhirtypes'
import { beforeAll, describe, expect, it } from 'vitest'
import { idsOf } from '../../../machines/idsOf.ts'
import { localeNames } from '../../../src/locales/locale.ts'
import { cases } from '../../fixtures/cases.ts'
import { readDefinitions } from '../../support/fhirServer.ts'
import { bundleWith, namedCases, responseTo, written } from './exported.ts'

beforeAll(readDefinitions)

const locales = idsOf(localeNames)

const resourcesIn = (bundle: Bundle): readonly Resource[] => (bundle.entry ?? []).flatMap(({ resource }) => (resource ? [resource] : []))
const typesIn = (bundle: Bundle) => resourcesIn(bundle).map(({ resourceType }) => resourceType)
const messageIn = (bundle: Bundle) => resourcesIn(bundle).find((resource): resource is Communication => resource.resourceType === 'Communication')

const toldByPerson = 'About exosome therapy. Told by the person, not checked by anyone.'
const toldByHelper = 'About exosome therapy. Told by someone who helps the person, not checked by anyone.'

describe('a Bundle', () => {
  it('is valid R4 with all that is in it, as a file and to be sent', async () => {
    const [, { answers }] = namedCases[0] ?? ['', { answers: {} }]
    for (const kind of ['collection', 'transaction'] as const) {
      const bundle = written(await bundleWith(answers, kind))
      expect(() => [bundle, ...resourcesIn(bundle)].forEach((resource) => validateResource(resource))).not.toThrow()
    }
  })

  it.each(namedCases)('%s: holds a valid outcome, in every language', async (_, { answers }) => {
    const bundles = await Promise.all(locales.map((locale) => bundleWith(answers, 'transaction', locale)))
    const messages = bundles.flatMap((bundle) => written(bundle).entry?.at(-1)?.resource ?? [])
    expect(messages.map(({ resourceType }) => resourceType)).toEqual(locales.map(() => 'Communication'))
    expect(() => messages.forEach((message) => validateResource(message))).not.toThrow()
  })

  it('holds the form, its codes, the answers and the outcome, and never a Condition', async () => {
    for (const [, { answers }] of namedCases) {
      const bundle = await bundleWith(answers, 'collection')
      expect(typesIn(bundle)).toEqual(['Questionnaire', 'ConceptMap', 'QuestionnaireResponse', 'Communication'])
      expect(JSON.stringify(bundle)).not.toContain('"resourceType":"Condition"')
    }
  })

  it('tells the outcome as information for the record: the result, the row that decided, that nobody checked the answers, and that it is no diagnosis', async () => {
    for (const [, { answers, outcome, rule }] of namedCases) {
      const message = messageIn(await bundleWith(answers, 'collection'))
      expect(message?.status).toBe('completed')
      expect(message?.topic?.coding?.map(({ code }) => code)).toEqual([outcome, rule])
      const told = message?.payload?.map(({ contentString }) => contentString) ?? []
      expect(told).toHaveLength(5)
      expect(told[2]).toMatch(new RegExp(`^${rule}: .`))
      expect(told[3]).toBe(answers.subject === 'someoneElse' ? toldByHelper : toldByPerson)
      expect(told[4]).toContain('not a diagnosis')
      expect(message?.subject).toBeUndefined()
    }
  })

  it('names a list nobody was sure about, so that its row never reads as a finding', async () => {
    const message = messageIn(await bundleWith(cases.notSureOfTheSafetyList.answers, 'collection'))
    expect(message?.payload?.[2]?.contentString).toBe('R07: Health now: You were not sure about this list. Check it with a doctor first.')
  })

  it('tells the outcome in the language read', async () => {
    const [, { answers }] = namedCases[0] ?? ['', { answers: {} }]
    const told = await Promise.all(locales.map(async (locale) => messageIn(await bundleWith(answers, 'collection', locale))))
    expect(told.map((message) => message?.language)).toEqual(locales)
    expect(new Set(told.map((message) => message?.topic?.text)).size).toBe(locales.length)
  })

  it('tells what a nurse decided, after the result of the guide', async () => {
    const [, { answers }] = namedCases[0] ?? ['', { answers: {} }]
    const told = messageIn(await bundleWith(answers, 'collection'))?.payload?.map(({ contentString }) => contentString) ?? []
    const decided = ['The nurse decided: Joint: the nurse’s answer counts.', 'The nurse decided: Goals: the patient’s answer counts.']
    const message = messageIn(await bundleWith(answers, 'collection', 'en', undefined, decided))
    expect(message?.payload?.map(({ contentString }) => contentString)).toEqual([...told, ...decided])
    expect(() => message && validateResource(message)).not.toThrow()
  })

  it('says which response the outcome is about', async () => {
    for (const [, { answers }] of namedCases) {
      const bundle = await bundleWith(answers, 'transaction')
      const response = bundle.entry?.find(({ resource }) => resource?.resourceType === 'QuestionnaireResponse')
      expect(messageIn(bundle)?.about).toEqual([{ reference: response?.fullUrl }])
      expect(response?.resource).toEqual(responseTo(answers))
    }
  })

  it('tells no outcome while a question is open', async () => {
    expect(typesIn(await bundleWith({ subject: 'me' }, 'collection'))).not.toContain('Communication')
  })

  it('has requests where it is to be sent, each of which stores a thing once; none in a file', async () => {
    const [, { answers }] = namedCases[0] ?? ['', { answers: {} }]
    const sent = await bundleWith(answers, 'transaction')
    const file = await bundleWith(answers, 'collection')
    expect((sent.entry ?? []).every(({ request }) => request?.method === 'POST' && request.ifNoneExist)).toBe(true)
    expect((file.entry ?? []).some((entry) => 'request' in entry)).toBe(false)
    const addresses = (sent.entry ?? []).map(({ fullUrl }) => fullUrl)
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  it('holds no identifier that looks like an address within the bundle: a server would replace it', async () => {
    const [, { answers }] = namedCases[0] ?? ['', { answers: {} }]
    const identifiers = resourcesIn(await bundleWith(answers, 'transaction')).flatMap((resource) => JSON.stringify('identifier' in resource ? resource.identifier : ''))
    expect(identifiers.filter((text) => text.includes('urn:uuid:'))).toEqual([])
  })
})
