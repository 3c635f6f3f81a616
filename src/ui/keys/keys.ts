import { createContext, use } from 'react'
import { useIsSecondPane } from '../pane.ts'

/** Whether single keys answer and lead on, and the switch for it (WCAG 2.1.4). */
export interface Keys {
  readonly areOn: boolean
  readonly turn: (on: boolean) => void
}

const noKeys: Keys = { areOn: false, turn: () => undefined }

export const KeysContext = createContext(noKeys)

/** The keys of this page; none in the second language's pane, which is read, never used. */
export function useKeys(): Keys {
  const keys = use(KeysContext)
  return useIsSecondPane() ? noKeys : keys
}
