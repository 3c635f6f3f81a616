import { validateResource } from '@medplum/core'
import type { Extension } from '@medplum/fhirtypes'
import { beforeAll, describe, expect, it } from 'vitest'
import { idsOf } from '../../../machines/idsOf.ts'
import { questionGroups } from '../../../machines/questionnaire/groups.ts'
import { isEachQuestion, questionIds } from '../../../machines/questionnaire/questions.ts'
import { questionnaireVersion } from '../../../machines/questionnaire/version.ts'
import { localeNames } from '../../../src/locales/locale.ts'
import { readDefinitions } from '../../support/fhirServer.ts'
import { form, itemsIn, written } from './exported.ts'

beforeAll(readDefinitions)

const items = itemsIn(form.item)
const hidden = items.filter(({ item }) => item.extension?.some(({ url }) => url.endsWith('questionnaire-hidden')))
const shown = items.filter((one) => !hidden.includes(one))

/** The languages beside the form's own. */
const others = idsOf(localeNames).filter((locale) => locale !== 'en')

type Texts = Readonly<Record<string, { readonly extension?: readonly Extension[] } | string | undefined>>

/** Which languages a text stands in, beside its own. */
function languagesOf(element: object, name: string): readonly string[] {
  const sibling = (element as Texts)[`_${name}`]
  const extensions = typeof sibling === 'object' ? (sibling.extension ?? []) : []
  const isFull = (one: Extension) => (one.extension ?? []).some(({ url, valueString }) => url === 'content' && valueString)
  return extensions.filter(isFull).map((one) => one.extension?.find(({ url }) => url === 'lang')?.valueCode ?? '')
}

describe('the Questionnaire', () => {
  it('is valid R4', () => {
    expect(() => validateResource(written(form))).not.toThrow()
  })

  it('has the codes R4 asks for, which the validator does not look at', () => {
    expect(form.status).toBe('active')
    expect(form.subjectType).toEqual(['Patient'])
    expect(items.map(({ item }) => item.type).filter((type) => !['group', 'choice', 'boolean'].includes(type))).toEqual([])
    for (const { item } of items) {
      for (const { operator, answerBoolean } of item.enableWhen ?? []) {
        expect(['exists', '=', '!=']).toContain(operator)
        expect(operator === 'exists').toBe(answerBoolean !== undefined)
      }
    }
  })

  it('has an address and a version of its own', () => {
    expect(form.url).toMatch(/^[^|#\s]+$/)
    expect(form.version).toBe(questionnaireVersion)
  })

  it('asks every question in its group, in order', () => {
    const groups = (form.item ?? []).map(({ linkId, item }) => ({ id: linkId, questions: (item ?? []).map((one) => one.linkId) }))
    const onlyQuestions = groups.map(({ id, questions }) => ({ id, questions: questions.filter((linkId) => questionIds.some((known) => known === linkId)) }))
    expect(onlyQuestions).toEqual(questionGroups)
  })

  it('names every item once, in at most 255 letters', () => {
    const linkIds = items.map(({ item }) => item.linkId)
    expect(new Set(linkIds).size).toBe(linkIds.length)
    expect(linkIds.filter((linkId) => linkId.length > 255)).toEqual([])
  })

  it('says whether any or all of several conditions must hold (que-12), and asks about items there are', () => {
    const linkIds = items.map(({ item }) => item.linkId)
    const withoutWord = items.filter(({ item }) => (item.enableBehavior !== undefined) !== ((item.enableWhen ?? []).length > 1))
    const asked = items.flatMap(({ item }) => item.enableWhen ?? []).map(({ question }) => question)
    expect(withoutWord).toEqual([])
    expect(asked.filter((question) => !linkIds.includes(question))).toEqual([])
  })

  it('asks in conditions only for answers that can be given', () => {
    const options = new Set(items.flatMap(({ item }) => item.answerOption ?? []).map(({ valueCoding }) => `${valueCoding?.system} ${valueCoding?.code}`))
    const asked = items.flatMap(({ item }) => item.enableWhen ?? []).flatMap(({ answerCoding }) => (answerCoding ? [`${answerCoding.system} ${answerCoding.code}`] : []))
    expect(asked.filter((code) => !options.has(code))).toEqual([])
  })

  it('gives every option a system, a code of its own within the question, and a text', () => {
    for (const { item } of items.filter((one) => one.item.type === 'choice')) {
      const codings = (item.answerOption ?? []).map(({ valueCoding }) => valueCoding)
      expect(codings.length).toBeGreaterThan(1)
      expect(new Set(codings.map((coding) => coding?.code)).size).toBe(codings.length)
      expect(codings.every((coding) => coding?.system && coding.code && coding.display)).toBe(true)
    }
  })

  it('stands in every language: title, description, each item on show and each option', () => {
    expect(languagesOf(form, 'title')).toEqual(others)
    expect(languagesOf(form, 'description')).toEqual(others)
    expect(shown.filter(({ item }) => !item.text || languagesOf(item, 'text').join() !== others.join())).toEqual([])
    const codings = shown.flatMap(({ item }) => item.answerOption ?? []).map(({ valueCoding }) => valueCoding ?? {})
    expect(codings.filter((coding) => !coding.display || languagesOf(coding, 'display').join() !== others.join())).toEqual([])
  })

  it('hides the items that only hold a part of a condition, and sets them by themselves', () => {
    expect(hidden.length).toBeGreaterThan(0)
    for (const { item } of hidden) {
      expect([item.type, item.readOnly, item.initial, item.text]).toEqual(['boolean', true, [{ valueBoolean: true }], undefined])
      expect(item.enableWhen?.length).toBeGreaterThan(0)
    }
  })

  it('requires an answer wherever one is asked for, and lets lists repeat', () => {
    const choices = items.filter(({ item }) => item.type === 'choice')
    expect(choices.every(({ item }) => item.required)).toBe(true)
    const goals = choices.find(({ item }) => item.linkId === 'goals')?.item
    expect(goals?.repeats).toBe(true)
    expect(goals?.extension).toContainEqual({ url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs', valueInteger: 3 })
    expect(questionIds.filter((id) => !isEachQuestion(id)).every((id) => choices.some(({ item }) => item.linkId === id))).toBe(true)
  })

  it('holds no code of SNOMED CT or LOINC, which need a licence or a person who checks them', () => {
    expect(JSON.stringify(form)).not.toMatch(/snomed|loinc/i)
  })
})
