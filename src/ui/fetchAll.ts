import { fetchAllWords } from '../locales/load.ts'
import { fetchParts } from './later.tsx'
import { markReady } from './requests.ts'

/** The letters of every language: a page in one names sources in another. The one that stands in is of the device, which may lack it. */
const fetchLetters = () => Promise.allSettled([...document.fonts].map((face) => face.load()))

/** Fetches every page, word and letter that is not there yet; from then on nothing more is asked for. */
export const fetchAll = () => Promise.all([fetchParts(), fetchAllWords(), fetchLetters(), import('./holdPlace.ts')]).then(markReady, markReady)
