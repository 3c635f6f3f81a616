import { describe, expect, it } from 'vitest'
import { wipe } from '../../src/record/wipe.ts'

/** A browser's storage, in memory. */
function storageOf(entries: Readonly<Record<string, string>>): Storage {
  const kept = new Map(Object.entries(entries))
  return {
    get length() {
      return kept.size
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  }
}

const keysOf = (storage: Storage) => Array.from({ length: storage.length }, (_, at) => storage.key(at))

/** A browser after a person was at it; it notes what is asked of it. */
function usedBrowser() {
  const asked: string[] = []
  const browser = {
    name: 'knee',
    document: { title: 'Your result' } as Document,
    localStorage: storageOf({ 'exosome-guide.answers': '{}', 'exosome-guide.display': '{}', 'clinic.queue': '7' }),
    sessionStorage: storageOf({ 'exosome-guide.sign-in': '{}', other: '1' }),
    speechSynthesis: { cancel: () => void asked.push('silence') } as SpeechSynthesis,
    getSelection: () => ({ removeAllRanges: () => void asked.push('nothing marked') }) as Selection,
    scrollTo: () => void asked.push('to the top'),
  }
  return { browser, asked }
}

const refused = (): never => {
  throw new DOMException('refused', 'SecurityError')
}

describe('a wipe', () => {
  it('deletes what is stored under our names, and nothing of others', () => {
    const { browser } = usedBrowser()
    wipe(browser)
    expect(keysOf(browser.localStorage)).toEqual(['clinic.queue'])
    expect(keysOf(browser.sessionStorage)).toEqual(['other'])
  })

  it('takes away the title and the name of the window', () => {
    const { browser } = usedBrowser()
    wipe(browser)
    expect([browser.document.title, browser.name]).toEqual(['', ''])
  })

  it('ends what is read aloud, marked or scrolled to', () => {
    const { browser, asked } = usedBrowser()
    wipe(browser)
    expect(asked).toEqual(['silence', 'nothing marked', 'to the top'])
  })

  it('does the rest where storage is refused', () => {
    const { browser, asked } = usedBrowser()
    const strict = Object.defineProperties(browser, { localStorage: { get: refused }, sessionStorage: { get: refused } })
    wipe(strict)
    expect(strict.document.title).toBe('')
    expect(asked).toContain('to the top')
  })

  it('does the rest where an entry cannot be deleted', () => {
    const { browser } = usedBrowser()
    browser.localStorage.removeItem = refused
    wipe(browser)
    expect(keysOf(browser.sessionStorage)).toEqual(['other'])
  })

  it('does so where the device cannot speak', () => {
    const { browser } = usedBrowser()
    const { speechSynthesis: _, ...silent } = browser
    wipe(silent)
    expect(silent.document.title).toBe('')
  })
})
