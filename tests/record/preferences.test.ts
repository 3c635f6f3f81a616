import { describe, expect, it } from 'vitest'
import { keepPreferences, readPreferences } from '../../src/record/preferences.ts'
import type { Preferences } from '../../src/record/preferences.ts'

const key = 'exosome-guide.display'
const defaults: Preferences = { locale: undefined, theme: 'device', textSize: 'normal' }
const chosen: Preferences = { locale: 'ar', theme: 'dark', textSize: 'largest' }

/** A browser with storage that holds some entries already, and room for a number of characters. */
function browserWith(entries: Readonly<Record<string, string>> = {}, room = Infinity) {
  const held = new Map(Object.entries(entries))
  const localStorage: Storage = {
    get length() {
      return held.size
    },
    clear: () => held.clear(),
    getItem: (name) => held.get(name) ?? null,
    key: (index) => [...held.keys()][index] ?? null,
    removeItem: (name) => void held.delete(name),
    setItem: (name, value) => {
      if (value.length > room) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      held.set(name, value)
    },
  }
  return { held, localStorage }
}

/** A browser whose owner lets no page store anything: to look at the storage is refused already. */
const refusing = {
  get localStorage(): Storage {
    throw new DOMException('Access is denied for this document.', 'SecurityError')
  },
}

describe('how the page is shown', () => {
  it('is by default where nothing was chosen before', () => {
    expect(readPreferences(browserWith())).toEqual(defaults)
  })

  it.each([
    ['nothing', ''],
    ['half a record', '{"locale":"tr","theme":'],
    ['no JSON', 'theme=dark'],
    ['a number', '7'],
    ['null', 'null'],
    ['a text', '"dark"'],
    ['a list', '["ar","dark"]'],
    ['other keys', '{"language":"tr","colour":"dark"}'],
    ['unknown choices', '{"locale":"eo","theme":"sepia","textSize":"huge"}'],
    ['choices of another type', '{"locale":["tr"],"theme":{"dark":true},"textSize":3}'],
    ['names every object has', '{"locale":"toString","theme":"constructor","textSize":"__proto__"}'],
    ['nulls', '{"locale":null,"theme":null,"textSize":null}'],
  ])('is by default where the storage holds %s', (_, text) => {
    expect(readPreferences(browserWith({ [key]: text }))).toEqual(defaults)
  })

  it('is by default where another page left its own entries', () => {
    expect(readPreferences(browserWith({ theme: 'dark', display: JSON.stringify(chosen) }))).toEqual(defaults)
  })

  it('is by default where storage is refused', () => {
    expect(readPreferences(refusing)).toEqual(defaults)
  })

  it('keeps what can be read of a record and takes the default for the rest', () => {
    const damaged = browserWith({ [key]: '{"locale":"tr","theme":"sepia","textSize":"large"}' })
    expect(readPreferences(damaged)).toEqual({ locale: 'tr', theme: 'device', textSize: 'large' })
  })

  it('takes over nothing else that a record holds', () => {
    const foreign = browserWith({ [key]: JSON.stringify({ ...chosen, answers: { condition: 'ms' } }) })
    expect(readPreferences(foreign)).toEqual(chosen)
  })
})

describe('a choice', () => {
  it('is read again as it was kept', () => {
    const browser = browserWith()
    keepPreferences(browser, chosen)
    expect(readPreferences(browser)).toEqual(chosen)
  })

  it('takes the place of the one before', () => {
    const browser = browserWith()
    keepPreferences(browser, chosen)
    keepPreferences(browser, { ...chosen, theme: 'light' })
    expect(readPreferences(browser)).toEqual({ ...chosen, theme: 'light' })
    expect(browser.held.size).toBe(1)
  })

  it('without a language leaves the language to the browser', () => {
    const browser = browserWith()
    keepPreferences(browser, { ...chosen, locale: undefined })
    expect(readPreferences(browser).locale).toBeUndefined()
  })

  it('mends a damaged record', () => {
    const browser = browserWith({ [key]: '{' })
    keepPreferences(browser, chosen)
    expect(readPreferences(browser)).toEqual(chosen)
  })

  it('does not fail where storage is refused', () => {
    expect(() => keepPreferences(refusing, chosen)).not.toThrow()
    expect(readPreferences(refusing)).toEqual(defaults)
  })

  it('does not fail where storage is full, and leaves what was there', () => {
    const full = browserWith({ [key]: JSON.stringify({ locale: 'tr' }) }, 0)
    expect(() => keepPreferences(full, chosen)).not.toThrow()
    expect(readPreferences(full)).toEqual({ ...defaults, locale: 'tr' })
  })
})
