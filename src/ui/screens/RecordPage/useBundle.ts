import type { Bundle } from '@medplum/fhirtypes'
import { loadCatalogue } from '../../../locales/load.ts'
import { ofEvery } from '../../../locales/ofEvery.ts'
import { choiceLines } from '../../../record/choiceLines.ts'
import { bundleOf } from '../../../record/fhir/bundleOf.ts'
import { useDesk } from '../../desk.ts'
import { useCatalogue, useLaterWords, useOutcomeWords } from '../../words.ts'
import type { Exported } from './exportOf.ts'

/** Makes the FHIR bundle of a record. It holds the form in every language: rejects where one cannot be fetched. */
export function useBundle({ record, ids }: Exported) {
  const catalogue = useCatalogue()
  const words = useOutcomeWords()
  const nurse = useLaterWords('nurse')
  const { choices } = useDesk()
  return async (kind: 'collection' | 'transaction'): Promise<Bundle> => {
    const catalogues = await ofEvery(loadCatalogue)
    const decided = choiceLines(record.answers, choices, catalogue, nurse)
    return bundleOf(record, kind, { catalogues, catalogue, words, product: productVersion, ids, decided })
  }
}
