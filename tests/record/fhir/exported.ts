import type { Bundle, QuestionnaireItem, QuestionnaireResponseItem, Resource } from '@medplum/fhirtypes'
import type { Answers } from '../../../machines/questionnaire/answers.ts'
import { loadCatalogue, loadLater } from '../../../src/locales/load.ts'
import type { Locale } from '../../../src/locales/locale.ts'
import { ofEvery } from '../../../src/locales/ofEvery.ts'
import { makeRecord } from '../../../src/record/answerRecord.ts'
import { bundleOf } from '../../../src/record/fhir/bundleOf.ts'
import { questionnaireOf } from '../../../src/record/fhir/questionnaireOf.ts'
import { responseOf } from '../../../src/record/fhir/responseOf.ts'
import { cases } from '../../fixtures/cases.ts'
import type { Case } from '../../fixtures/cases.ts'

const product = '0.1.0'
export const ids = { response: '0b2f4f0e-7f3c-4c0a-9d61-3c1c7a3c5a01', message: '7d8a2c55-51b0-4f0e-8a1e-6f0a5f0f7a02' }

const catalogues = await ofEvery(loadCatalogue)

/** The form in every language. */
export const form = questionnaireOf(catalogues, product)

const record = (answers: Answers) => makeRecord(answers, new Date('2026-11-24T09:30:00Z'))

export const responseTo = (answers: Answers, locale: Locale = 'en') =>
  responseOf(record(answers), { catalogue: catalogues[locale], product, id: ids.response })

/** The bundle of one set of answers; another id stands for another person. */
export async function bundleWith(answers: Answers, kind: Bundle['type'] & ('collection' | 'transaction'), locale: Locale = 'en', response = ids.response, decided: readonly string[] = []) {
  const words = await loadLater('outcome', locale)
  return bundleOf(record(answers), kind, { catalogues, catalogue: catalogues[locale], words, product, ids: { ...ids, response }, decided })
}

export const namedCases: readonly (readonly [string, Case])[] = Object.entries(cases)

/** A resource as it is written and read: without what JSON does not hold. */
export const written = <R extends Resource>(resource: R): R => JSON.parse(JSON.stringify(resource)) as R

interface Placed<I> {
  readonly item: I
  /** The linkIds above it, outermost first. */
  readonly parents: readonly string[]
}

/** Every item of a form or a response, in order, with what it stands in. */
export function itemsIn<I extends QuestionnaireItem | QuestionnaireResponseItem>(items: readonly I[] = [], parents: readonly string[] = []): readonly Placed<I>[] {
  return items.flatMap((item) => [{ item, parents }, ...itemsIn((item.item ?? []) as I[], [...parents, item.linkId ?? ''])])
}
