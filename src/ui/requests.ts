import { useSyncExternalStore } from 'react'
import { watchRequests } from '../record/requests.ts'

const requests = watchRequests(window)

/** From now on nothing more is needed: what is asked for later counts on its own. */
export const { markReady } = requests

/** What this page asked of the network, as it is now; undefined where the browser does not let it count. */
export const useRequests = () => useSyncExternalStore(requests.onChange, requests.made)
