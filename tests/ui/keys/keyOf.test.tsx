import { describe, expect, it } from 'vitest'
import { keyOf } from '../../../src/ui/keys/keyOf.ts'

/** What a key pressed on the first element of some page stands for. */
function pressedOn(html: string, init: KeyboardEventInit): string | undefined {
  document.body.innerHTML = html
  let heard: string | undefined
  const hear = (event: KeyboardEvent) => (heard = keyOf(event))
  document.addEventListener('keydown', hear, { once: true })
  const at = document.body.querySelector('[data-at]') ?? document.body
  at.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }))
  return heard
}

const pressed = (init: KeyboardEventInit) => pressedOn('<h1 data-at>Title</h1>', init)

describe('a press', () => {
  it.each([
    ['a digit', { key: '1', code: 'Digit1' }, '1'],
    ['a digit of the number pad', { key: '7', code: 'Numpad7' }, '7'],
    ['a digit that needs Shift, as in France', { key: '&', code: 'Digit1' }, '1'],
    ['a digit with Shift, as in France', { key: '1', code: 'Digit1', shiftKey: true }, '1'],
    ['an Arabic digit', { key: '٣', code: 'Digit3' }, '3'],
    ['a small letter', { key: 'n', code: 'KeyN' }, 'n'],
    ['a capital', { key: 'N', code: 'KeyN' }, 'n'],
    ['a letter in another place', { key: 'n', code: 'KeyL' }, 'n'],
    ['an Arabic letter', { key: 'ى', code: 'KeyN' }, 'n'],
    ['Enter', { key: 'Enter', code: 'Enter' }, 'Enter'],
    ['Escape', { key: 'Escape', code: 'Escape' }, 'Escape'],
  ])('of %s is heard', (_, init, key) => {
    expect(pressed(init)).toBe(key)
  })

  it.each([
    ['with Ctrl', { key: 'r', code: 'KeyR', ctrlKey: true }],
    ['with Alt', { key: '1', code: 'Digit1', altKey: true }],
    ['with Meta', { key: 'm', code: 'KeyM', metaKey: true }],
    ['that is held down', { key: 'Enter', code: 'Enter', repeat: true }],
    ['of a sign with Shift', { key: '!', code: 'Digit1', shiftKey: true }],
    ['of a sign in the place of a letter', { key: ';', code: 'KeyZ' }],
    ['on the number pad without its numbers', { key: 'Home', code: 'Numpad7' }],
    ['of another named key', { key: 'PageDown', code: 'PageDown' }],
  ])('%s is not heard', (_, init) => {
    expect(pressed(init)).toBeUndefined()
  })
})

describe('a press is left to', () => {
  it.each([
    ['a text field', '<input data-at type="text">', 'n'],
    ['a search field', '<input data-at type="search">', '1'],
    ['a long text field', '<textarea data-at></textarea>', 'Backspace'],
    ['a list to choose from', '<select data-at></select>', 'm'],
    ['a dialog', '<h1 data-at></h1><dialog open></dialog>', 'Escape'],
    ['a button, by Enter', '<button data-at>Back</button>', 'Enter'],
    ['a link, by Enter', '<a data-at href="#">Source</a>', 'Enter'],
    ['something to unfold, by Enter', '<details><summary data-at>More</summary></details>', 'Enter'],
    ['radio buttons, by the arrows', '<input data-at type="radio">', 'ArrowLeft'],
    ['a part that scrolls, by the arrows', '<div tabindex="0"><p data-at></p></div>', 'ArrowRight'],
  ])('%s', (_, html, key) => {
    expect(pressedOn(html, { key })).toBeUndefined()
  })

  it('nothing else: on a button a digit still answers, on a radio button of a question Enter goes on', () => {
    expect(pressedOn('<button data-at>Back</button>', { key: '1' })).toBe('1')
    expect(pressedOn('<form><input data-at type="radio"></form>', { key: 'Enter' })).toBe('Enter')
  })
})
