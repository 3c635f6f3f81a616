import type { Meta } from '@medplum/fhirtypes'
import { systems } from './systems.ts'

/** What every resource we make carries: that it is no diagnosis (in words too), and which version of the product made it. */
export const metaOf = (notDiagnosis: string, product: string): Meta => ({
  tag: [
    { system: systems.tag, code: 'not-a-diagnosis', display: notDiagnosis },
    { system: systems.product, code: product },
  ],
})
