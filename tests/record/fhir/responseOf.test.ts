import { validateResource } from '@medplum/core'
import type { Coding } from '@medplum/fhirtypes'
import { beforeAll, describe, expect, it } from 'vitest'
import { idsOf } from '../../../machines/idsOf.ts'
import type { Answers } from '../../../machines/questionnaire/answers.ts'
import { questionsOnPath } from '../../../machines/path.ts'
import { pathOf } from '../../../machines/screening.machine.ts'
import { questionnaireVersion } from '../../../machines/questionnaire/version.ts'
import { localeNames } from '../../../src/locales/locale.ts'
import { readDefinitions } from '../../support/fhirServer.ts'
import { chance } from '../../support/random.ts'
import { randomAnswers } from '../../support/randomAnswers.ts'
import { enabledItems } from './enabledItems.ts'
import { form, ids, itemsIn, namedCases, responseTo, written } from './exported.ts'

beforeAll(readDefinitions)

const formItems = new Map(itemsIn(form.item).map(({ item, parents }) => [item.linkId, { item, parents }]))

/** What a response says under each linkId, as the form's conditions see it. */
const givenIn = (answers: Answers) =>
  new Map(
    itemsIn(responseTo(answers).item).map(({ item }) => [item.linkId, (item.answer ?? []).map(({ valueCoding, valueBoolean }) => valueCoding?.code ?? String(valueBoolean))] as const),
  )

const nameOf = (coding: Coding | undefined) => `${coding?.system} ${coding?.code}`

/** What of a response is not as the form has it: an item elsewhere or in another order, a coding not offered, an empty item. */
function strays(answers: Answers): readonly string[] {
  const items = itemsIn(responseTo(answers).item)
  const order = items.map(({ item }) => item.linkId)
  const inOrder = [...formItems.keys()].filter((linkId) => order.includes(linkId))
  const astray = items.filter(({ item, parents }) => {
    const asked = formItems.get(item.linkId)
    const offered = (asked?.item.answerOption ?? []).map(({ valueCoding }) => nameOf(valueCoding))
    const codings = (item.answer ?? []).flatMap(({ valueCoding }) => (valueCoding ? [nameOf(valueCoding)] : []))
    const most = asked?.item.repeats ? offered.length : 1
    const isInPlace = asked?.parents.join() === parents.join()
    const isFilled = (item.item?.length ?? 0) + (item.answer?.length ?? 0) > 0
    return !(isInPlace && isFilled && codings.every((code) => offered.includes(code)) && (item.answer ?? []).length <= most)
  })
  return [...astray.map(({ item }) => item.linkId), ...order.filter((linkId, i) => linkId !== inOrder[i])]
}

describe('a QuestionnaireResponse', () => {
  it.each(namedCases)('%s: is valid R4, in every language', (_, { answers }) => {
    for (const locale of idsOf(localeNames)) expect(() => validateResource(written(responseTo(answers, locale)))).not.toThrow()
  })

  it.each(namedCases)('%s: holds the items of the form, in its groups and its order, with its codings', (_, { answers }) => {
    expect(strays(answers)).toEqual([])
  })

  it('holds the items of the form for 500 random sets of answers too', () => {
    const random = chance(61)
    expect(Array.from({ length: 500 }, () => strays(randomAnswers(random))).flat()).toEqual([])
  })

  it('holds exactly what its own answers enable: every question asked, and every hidden part of a condition', () => {
    const random = chance(62)
    const sets = [...namedCases.map(([, { answers }]) => answers), ...Array.from({ length: 1000 }, () => randomAnswers(random))]
    for (const answers of sets) {
      const given = givenIn(answers)
      const enabled = enabledItems(form, given)
      expect([...given.keys()].filter((linkId) => !enabled.has(linkId))).toEqual([])
      const hidden = [...enabled].filter((linkId) => formItems.get(linkId)?.item.type === 'boolean')
      expect(hidden.filter((linkId) => !given.has(linkId))).toEqual([])
    }
  })

  it('is completed for every named person, and in progress while a question is open', () => {
    for (const [, { answers }] of namedCases) expect(responseTo(answers).status).toBe('completed')
    for (const [, { answers }] of namedCases) {
      const last = questionsOnPath(answers).at(-1)
      const open = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== last))
      expect(responseTo(open).status).toBe('in-progress')
    }
  })

  it('is completed only where the answers lead to an outcome', () => {
    const random = chance(63)
    for (let i = 0; i < 500; i += 1) {
      const answers = randomAnswers(random)
      expect(responseTo(answers).status === 'completed').toBe(pathOf(answers).at(-1) === 'outcome')
    }
  })

  it('names the form with its version and its title, the moment with its offset, and a random identifier', () => {
    const response = responseTo({ subject: 'me' }, 'tr')
    expect(response.questionnaire).toBe(`urn:exosome-guide:questionnaire|${questionnaireVersion}`)
    expect(JSON.stringify(response)).toContain('"_questionnaire":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/display","valueString":')
    expect(response.authored).toBe('2026-11-24T09:30:00.000Z')
    expect(response.identifier?.value).toBe(ids.response)
    expect(response.language).toBe('tr')
  })

  it('says of nobody who they are', () => {
    for (const [, { answers }] of namedCases) {
      const { subject, author, source, encounter } = responseTo(answers)
      expect([subject, author, source, encounter]).toEqual([undefined, undefined, undefined, undefined])
    }
  })

  it('carries that it is no diagnosis, and the version of the product', () => {
    expect(responseTo({ subject: 'me' }).meta?.tag?.map(({ code }) => code)).toEqual(['not-a-diagnosis', '0.1.0'])
  })

  it('leaves out an answer that does not count', () => {
    const answers = namedCases.find(([name]) => name === 'kneeNothingTried')?.[1].answers
    const linkIds = itemsIn(responseTo({ ...answers, msType: 'relapsing', woundType: 'leg' }).item).map(({ item }) => item.linkId)
    expect(linkIds).not.toContain('msType')
    expect(linkIds).not.toContain('woundType')
  })

  it('words the questions as they were read: to the person, or to someone who answers for them', () => {
    const texts = (subject: 'me' | 'someoneElse') =>
      itemsIn(responseTo({ subject, urgentGeneral: ['none'], adult: 'yes' }).item).map(({ item }) => item.text)
    expect(texts('me')).not.toEqual(texts('someoneElse'))
  })
})
