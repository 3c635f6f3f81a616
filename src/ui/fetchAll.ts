import { fetchAllWords } from '../locales/load.ts'
import { fetchParts } from './later.tsx'
import { markReady } from './requests.ts'

/** Fetches every page and every word that is not there yet; from then on nothing more is asked for. */
export const fetchAll = () => Promise.all([fetchParts(), fetchAllWords(), import('./holdPlace.ts')]).then(markReady, markReady)
