/** Keys that are no character. */
const named = ['Enter', 'Backspace', 'Escape', 'ArrowLeft', 'ArrowRight']

const typedInto = 'textarea, select, input:not([type=radio], [type=checkbox], [type=button], [type=submit]), [contenteditable]'

/** Whether a control does something with the key itself: Enter presses it, or the arrows move in it. Enter in a question's form is ours. */
function isTakenBy(key: string, at: Element): boolean {
  if (key === 'Enter') return at.matches('button, a, summary') || (at.matches('input') && at.closest('form') === null)
  return key.startsWith('Arrow') && at.closest('input[type=radio], [tabindex="0"]') !== null
}

/** The character of a key: as printed where that is a Latin letter or a digit, or else by its place (Arabic letters; digits that need Shift). */
function characterOf({ key, code, shiftKey }: KeyboardEvent): string | undefined {
  if (/^[0-9a-z]$/i.test(key)) return key.toLowerCase()
  if (shiftKey || key.length > 1) return undefined
  const letter = /^\p{L}$/u.test(key) ? /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() : undefined
  return letter ?? /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1]
}

/**
 * The key a press stands for in a guided conversation: a digit, a small letter or a named key. Undefined where it is not
 * for us: with a modifier, held down, taken already, typed into a field, in a dialog, or what the control in focus does itself.
 */
export function keyOf(event: KeyboardEvent): string | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.isComposing || event.defaultPrevented) return undefined
  const at = event.target instanceof Element ? event.target : document.body
  const key = named.includes(event.key) ? event.key : characterOf(event)
  const isElsewhere = at.closest(typedInto) !== null || document.querySelector('dialog[open]') !== null
  return key === undefined || isElsewhere || isTakenBy(key, at) ? undefined : key
}
