import { expect, it } from 'vitest'
import type { Step } from '../../machines/step.ts'
import { followHistory, wasReloaded } from '../../src/record/browserHistory.ts'

/** A browser that only has a history: entries with a state each, and a place among them. */
function browserAt(state: unknown = null) {
  const entries: unknown[] = [state]
  let at = 0
  const listeners = new Set<(event: { state: unknown }) => void>()
  const go = (delta: number) => {
    if (at + delta < 0 || at + delta >= entries.length) return
    at += delta
    listeners.forEach((listener) => listener({ state: entries[at] }))
  }
  const browser = {
    history: {
      get state() {
        return entries[at]
      },
      pushState: (next: unknown) => {
        entries.splice(at + 1, Infinity, next)
        at += 1
      },
      replaceState: (next: unknown) => {
        entries[at] = next
      },
      back: () => go(-1),
      go,
    },
    addEventListener: (_type: string, listener: (event: { state: unknown }) => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: (event: { state: unknown }) => void) => listeners.delete(listener),
  }
  return { browser: browser as unknown as Window, entries, go, listeners }
}

/** A journey that can go to the pages it is told of. */
function journey(browser: Window, open: Set<Step>) {
  let current: Step = 'welcome'
  const history = followHistory(browser, {
    current: () => current,
    goTo: (step) => {
      if (open.has(step)) current = step
      return current === step
    },
  })
  const enter = (step: Step) => {
    open.add(step)
    current = step
    history.record()
  }
  return { history, enter, current: () => current }
}

it('tells the browser nothing but a number for each page', () => {
  const { browser, entries } = browserAt()
  const { enter } = journey(browser, new Set<Step>(['welcome']))
  enter('subject')
  enter('urgentMs')
  expect(entries).toEqual([{ entry: 0 }, { entry: 1 }, { entry: 2 }])
})

it('goes back and forward over the pages entered', () => {
  const { browser, go } = browserAt()
  const { enter, history, current } = journey(browser, new Set<Step>(['welcome']))
  enter('subject')
  enter('urgentGeneral')
  expect(history.back()).toBe(true)
  expect(current()).toBe('subject')
  go(1)
  expect(current()).toBe('urgentGeneral')
  go(-2)
  expect(current()).toBe('welcome')
  expect(history.back()).toBe(false)
})

it('passes over a page that the answers no longer lead to', () => {
  const { browser, go } = browserAt()
  const open = new Set<Step>(['welcome'])
  const { enter, current } = journey(browser, open)
  enter('condition')
  enter('urgentJoint')
  enter('diagnosis')
  open.delete('urgentJoint')
  go(-1)
  expect(current()).toBe('condition')
  go(1)
  expect(current()).toBe('diagnosis')
})

it('makes no second entry for the page it is on', () => {
  const { browser, entries } = browserAt()
  const { enter } = journey(browser, new Set<Step>(['welcome']))
  enter('subject')
  enter('subject')
  expect(entries).toHaveLength(2)
})

it.each([
  [null, false],
  [{}, false],
  [{ entry: 0 }, false],
  [{ entry: 'seven' }, false],
  [{ entry: 7 }, true],
])('reads %j as reloaded in mid-journey: %s', (state, reloaded) => {
  expect(wasReloaded(state)).toBe(reloaded)
})

it('after a reload stays at the start, whatever old entry the browser goes back to', () => {
  const { browser, go } = browserAt({ entry: 7 })
  const { current } = journey(browser, new Set<Step>(['welcome']))
  go(-1)
  expect(current()).toBe('welcome')
})

it('stops listening when told to', () => {
  const { browser, listeners } = browserAt()
  const { history } = journey(browser, new Set<Step>(['welcome']))
  history.stop()
  expect(listeners.size).toBe(0)
})
