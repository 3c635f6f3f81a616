import packageJson from '../../package.json' with { type: 'json' }
import { reviews } from './reviews.ts'

/** What the build puts into the pages: see src/globals.d.ts. */
export const defined = { productVersion: JSON.stringify(packageJson.version), reviews: JSON.stringify(reviews) }
