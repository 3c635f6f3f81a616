import type { Questionnaire, QuestionnaireItem } from '@medplum/fhirtypes'
import { questionGroups } from '../../../machines/questionnaire/groups.ts'
import { questionnaireVersion } from '../../../machines/questionnaire/version.ts'
import { formItems } from './formItems.ts'
import { formWords } from './formWords.ts'
import { metaOf } from './metaOf.ts'
import { formUrl } from './systems.ts'
import { formLocale, translated } from './translated.ts'
import type { Catalogues } from './translated.ts'

function groupItem({ id, questions }: (typeof questionGroups)[number], catalogues: Catalogues): QuestionnaireItem {
  return {
    linkId: id,
    ...translated('text', catalogues, (catalogue) => formWords(catalogue, 'me').group(id)),
    type: 'group',
    item: questions.flatMap((question) => formItems(question, catalogues)),
  }
}

/**
 * The questions as a FHIR R4 Questionnaire, in English with the other languages beside it, said to the person
 * themself; what is asked when is read from the running chart. `product` is the version of the product.
 */
export function questionnaireOf(catalogues: Catalogues, product: string): Questionnaire {
  const { notDiagnosis } = formWords(catalogues[formLocale], 'me')
  return {
    resourceType: 'Questionnaire',
    meta: metaOf(notDiagnosis, product),
    language: formLocale,
    extension: [
      {
        url: 'http://hl7.org/fhir/StructureDefinition/artifact-versionAlgorithm',
        valueCoding: { system: 'http://hl7.org/fhir/version-algorithm', code: 'semver' },
      },
    ],
    url: formUrl,
    version: questionnaireVersion,
    name: 'ExosomeGuide',
    ...translated('title', catalogues, (catalogue) => formWords(catalogue, 'me').title),
    status: 'active',
    subjectType: ['Patient'],
    ...translated('description', catalogues, (catalogue) => formWords(catalogue, 'me').notDiagnosis),
    item: questionGroups.map((group) => groupItem(group, catalogues)),
  }
}
