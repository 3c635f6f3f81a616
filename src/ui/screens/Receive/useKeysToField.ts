import { useEffect } from 'react'
import type { RefObject } from 'react'

/** Where typing already has a place to go. */
const typedIn = 'textarea, select, [contenteditable], dialog *, input:not([type=radio], [type=checkbox], [type=file])'

const isTyping = ({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent) =>
  key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey && !isComposing

/**
 * A scanner types like a keyboard, wherever the focus is: its first character moves the focus to the field, in place
 * of what stands there, and the browser then puts this character and all that follow into it.
 */
export function useKeysToField(field: RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isElsewhere = event.target instanceof Element && event.target.matches(typedIn)
      if (event.defaultPrevented || isElsewhere || !isTyping(event)) return
      field.current?.focus()
      field.current?.select()
    }
    // Before any keys of the page itself: a code is not a row of commands.
    document.addEventListener('keydown', onKeyDown, { capture: true })
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [field])
}
