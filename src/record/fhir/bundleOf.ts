import type { Bundle, BundleEntry, BundleEntryRequest, Resource } from '@medplum/fhirtypes'
import { questionnaireVersion } from '../../../machines/questionnaire/version.ts'
import type { Catalogue, OutcomeCatalogue } from '../../locales/load.ts'
import type { AnswerRecord } from '../answerRecord.ts'
import { instantOf } from './instantOf.ts'
import { outcomeMessage } from './outcomeMessage.ts'
import { questionnaireOf } from './questionnaireOf.ts'
import { responseOf } from './responseOf.ts'
import { snomedMap } from './snomedMap.ts'
import { formUrl, mapUrl, systems } from './systems.ts'
import type { Catalogues } from './translated.ts'

interface Written {
  /** Every language, for the form. */
  readonly catalogues: Catalogues
  /** The language of the answers and the outcome. */
  readonly catalogue: Catalogue
  readonly words: OutcomeCatalogue
  /** The version of the product. */
  readonly product: string
  /** Two random UUIDs, made once for a record: sent again with the same two, it is not stored twice. */
  readonly ids: { readonly response: string; readonly message: string }
  /** What a nurse decided where two answers differed, a line each (choiceLines.ts). */
  readonly decided?: readonly string[]
}

/** To download as a file, or to send to a server, which takes all of it or nothing. */
type BundleKind = 'collection' | 'transaction'

type Search = Readonly<Record<string, string>>

const createOnce = (type: Resource['resourceType'], search: Search): BundleEntryRequest => ({
  method: 'POST',
  url: type,
  ifNoneExist: String(new URLSearchParams(search)),
})

/** Everything of one record as an R4 Bundle: the form, its SNOMED CT codes, the answers, and the outcome if there is one. */
export function bundleOf(record: AnswerRecord, kind: BundleKind, { catalogues, catalogue, words, product, ids, decided = [] }: Written): Bundle {
  // The address within the bundle: servers replace it wherever it stands, so that no identifier may look like it.
  const responseAddress = `urn:uuid:${ids.response}`
  const response = responseOf(record, { catalogue, product, id: ids.response })
  const message = outcomeMessage(record, { catalogue, words, product, id: ids.message, response: responseAddress, decided })
  const entry = (fullUrl: string, resource: Resource, unlessFound: Search): BundleEntry => ({
    fullUrl,
    resource,
    ...(kind === 'transaction' && { request: createOnce(resource.resourceType, unlessFound) }),
  })
  return {
    resourceType: 'Bundle',
    ...(response.meta && { meta: response.meta }),
    type: kind,
    timestamp: instantOf(record.made),
    entry: [
      entry(formUrl, questionnaireOf(catalogues, product), { url: formUrl, version: questionnaireVersion }),
      entry(mapUrl, snomedMap(), { url: mapUrl, version: questionnaireVersion }),
      entry(responseAddress, response, { identifier: `${systems.response}|${ids.response}` }),
      ...(message ? [entry(`urn:uuid:${ids.message}`, message, { identifier: `${systems.message}|${ids.message}` })] : []),
    ],
  }
}
