import { useLayoutEffect } from 'react'
import { keyOf } from './keyOf.ts'
import { useKeys } from './keys.ts'

/** Hears every key that is for a guided conversation; the handler says whether it did something with it. */
export function useKeyPress(onKey: (key: string) => boolean): void {
  const { areOn } = useKeys()
  // As soon as the page is drawn: a key pressed in that moment is not lost.
  useLayoutEffect(() => {
    if (!areOn) return undefined
    const hear = (event: KeyboardEvent) => {
      const key = keyOf(event)
      if (key !== undefined && onKey(key)) event.preventDefault()
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  })
}
