import { describe, expect, it } from 'vitest'
import { holdHistory } from '../../src/record/heldHistory.ts'

/** A browser's history of one tab, as the standard has it: entries, the one on show, and `popstate` on each move. */
function browserAt(state: unknown = null) {
  const entries = ['before', state]
  let at = 1
  let listeners: ((event: { state: unknown }) => void)[] = []
  const move = (by: number) => {
    const to = Math.min(entries.length - 1, Math.max(0, at + by))
    if (to === at) return
    at = to
    listeners.forEach((hear) => hear({ state: entries[at] }))
  }
  const history = {
    scrollRestoration: 'auto',
    get state() {
      return entries[at]
    },
    replaceState: (next: unknown) => void (entries[at] = next),
    pushState: (next: unknown) => {
      entries.splice(at + 1, Infinity, next)
      at += 1
    },
    go: move,
    back: () => move(-1),
  }
  const browser = {
    history,
    addEventListener: (_: string, hear: (event: { state: unknown }) => void) => void listeners.push(hear),
    removeEventListener: (_: string, hear: (event: { state: unknown }) => void) => void (listeners = listeners.filter((one) => one !== hear)),
  }
  return { browser: browser as unknown as Window, history, entries, back: history.back, jump: move, shown: () => entries[at] }
}

describe('the history of a shared device', () => {
  it('stands on its last entry, and Back stays there', () => {
    const { browser, back, shown } = browserAt()
    holdHistory(browser)
    const last = shown()
    for (let i = 0; i < 20; i += 1) back()
    expect(shown()).toEqual(last)
  })

  it('comes back to it from any of its entries', () => {
    const { browser, jump, shown } = browserAt()
    holdHistory(browser)
    const last = shown()
    for (const by of [-1, -2, -3, -4]) {
      jump(by)
      expect(shown()).toEqual(last)
    }
  })

  it('holds nothing but numbers, and does not grow with the pages shown', () => {
    const { browser, entries } = browserAt()
    const { record } = holdHistory(browser)
    const before = entries.length
    for (let i = 0; i < 50; i += 1) record()
    expect(entries).toHaveLength(before)
    expect(entries.slice(1).map((state) => Object.keys(state as object))).toEqual(entries.slice(1).map(() => ['held']))
  })

  it('leaves the page’s own Back to the answers', () => {
    expect(holdHistory(browserAt().browser).back()).toBe(false)
  })

  it('does not grow when the page is loaded again', () => {
    const { browser, entries } = browserAt()
    holdHistory(browser).stop()
    const before = entries.length
    holdHistory(browser)
    expect(entries).toHaveLength(before)
  })

  it('keeps the entry of another mode’s journey out of its way', () => {
    const { browser, back, shown } = browserAt({ entry: 7 })
    holdHistory(browser)
    const last = shown()
    back()
    expect(shown()).toEqual(last)
  })

  it('lets go when it is stopped', () => {
    const { browser, back, shown } = browserAt()
    const { stop } = holdHistory(browser)
    const last = shown()
    stop()
    back()
    expect(shown()).not.toEqual(last)
  })
})
