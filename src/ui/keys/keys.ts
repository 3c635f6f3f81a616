import { createContext, use, useEffect } from 'react'
import { useIsSecondPane } from '../pane.ts'
import { keyOf } from './keyOf.ts'

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

/** Hears every key that is for a guided conversation; the handler says whether it did something with it. */
export function useKeyPress(onKey: (key: string) => boolean): void {
  const { areOn } = useKeys()
  useEffect(() => {
    if (!areOn) return undefined
    const hear = (event: KeyboardEvent) => {
      const key = keyOf(event)
      if (key !== undefined && onKey(key)) event.preventDefault()
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  })
}
