import { fetchAllWords } from '../locales/load.ts'
import { markReady } from './requests.ts'
import { fetchLaterScreens } from './screens/screens.ts'

const fetchAll = () => void Promise.all([fetchLaterScreens(), fetchAllWords()]).catch(() => undefined).then(markReady)

/** While the person reads the first page, fetches what later pages need: no step then waits, with or without a network. */
export function fetchAhead() {
  if ('requestIdleCallback' in window) requestIdleCallback(fetchAll)
  else setTimeout(fetchAll, 1_000)
}
