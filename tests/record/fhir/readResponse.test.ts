import { describe, expect, it } from 'vitest'
import { idsOf } from '../../../machines/idsOf.ts'
import { relevantAnswers } from '../../../machines/path.ts'
import { localeNames } from '../../../src/locales/locale.ts'
import { readResponse } from '../../../src/record/fhir/readResponse.ts'
import { chance } from '../../support/random.ts'
import { randomAnswers } from '../../support/randomAnswers.ts'
import { namedCases, responseTo, written } from './exported.ts'

const knee = namedCases.find(([name]) => name === 'kneeNothingTried')?.[1].answers ?? {}

const withAnswer = (linkId: string, answer: unknown) => ({
  ...responseTo({}),
  item: [{ linkId: 'groupSigns', item: [{ linkId, answer }] }],
})
const coding = (code: string, system = 'urn:exosome-guide:answer') => ({ valueCoding: { system, code } })

describe('a response read back', () => {
  it.each(namedCases)('%s: gives the same answers, from every language', (_, { answers }) => {
    for (const locale of idsOf(localeNames)) expect(readResponse(written(responseTo(answers, locale)))).toEqual(relevantAnswers(answers))
  })

  it('gives the same answers for 1,000 random sets', () => {
    const random = chance(64)
    for (let i = 0; i < 1000; i += 1) {
      const answers = randomAnswers(random)
      expect(readResponse(written(responseTo(answers)))).toEqual(relevantAnswers(answers))
    }
  })

  it('is none where it answers another form', () => {
    expect(readResponse({ ...responseTo(knee), questionnaire: 'urn:exosome-guide:questionnaire-of-others|1.0.0' })).toBeUndefined()
    expect(readResponse({ resourceType: 'Patient' })).toBeUndefined()
  })

  it('is none where it is no response at all', () => {
    const things: readonly unknown[] = [undefined, null, 7, 'text', [], {}, { resourceType: 'QuestionnaireResponse' }, JSON.parse('{"__proto__": {"resourceType": "QuestionnaireResponse"}}')]
    expect(things.map(readResponse)).toEqual(things.map(() => undefined))
  })

  it('asks again where a list holds something that is not understood: a sign may be lost with it', () => {
    expect(readResponse(withAnswer('urgentGeneral', [coding('urgentGeneral.stroke')]))).toEqual({ urgentGeneral: ['stroke'] })
    expect(readResponse(withAnswer('urgentGeneral', [coding('urgentGeneral.none'), coding('urgentGeneral.newSign')]))).toEqual({})
    expect(readResponse(withAnswer('urgentGeneral', [coding('urgentGeneral.none'), { valueString: 'stroke' }]))).toEqual({})
    expect(readResponse(withAnswer('urgentGeneral', [coding('urgentGeneral.none', 'http://snomed.info/sct')]))).toEqual({})
    expect(readResponse(withAnswer('urgentGeneral', [coding('none')]))).toEqual({})
    expect(readResponse(withAnswer('__proto__', [coding('__proto__.none')]))).toEqual({})
  })

  it('takes a sign before "none" where both are ticked', () => {
    expect(readResponse(withAnswer('urgentGeneral', [coding('urgentGeneral.none'), coding('urgentGeneral.stroke')]))).toEqual({ urgentGeneral: ['stroke'] })
  })

  it('does not follow items deeper than the form goes', () => {
    let item: object = { linkId: 'subject', answer: [coding('subject.me')] }
    for (let depth = 0; depth < 100_000; depth += 1) item = { linkId: 'groupAbout', item: [item] }
    expect(readResponse({ ...responseTo({}), item: [item] })).toEqual({})
  })
})
