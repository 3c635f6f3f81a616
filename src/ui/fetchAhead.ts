import { whenIdle } from './whenIdle.ts'

/** While the person reads the first page, fetches what later pages need: no step then waits, with or without a network. What fails is asked for again when it is needed. */
export const fetchAhead = () => whenIdle(() => void import('./fetchAll.ts').then(({ fetchAll }) => fetchAll()).catch(() => undefined))
