/** What the journey needs of the page on show. */
interface Page<Place extends string> {
  readonly current: () => Place
  /** Goes to a page if the answers lead there; says whether it did. */
  readonly goTo: (place: Place) => boolean
}

interface Entry {
  readonly entry: number
}

const isEntry = (state: unknown): state is Entry =>
  typeof state === 'object' && state !== null && 'entry' in state && typeof state.entry === 'number'

const entryOf = (state: unknown) => (isEntry(state) ? state.entry : 0)

/** Whether the page was loaded in the middle of a journey, whose answers are then gone. */
export const wasReloaded = (state: unknown) => entryOf(state) > 0

/**
 * Keeps the browser's Back and Forward in step with the pages shown. The browser holds entry numbers only;
 * which page each one was stays in this page's memory, so that its history says nothing of the answers.
 * Returns `record` (a page was entered), `back` (as the browser's own button; false where there is none
 * of ours to go back to) and `stop` (stops listening).
 */
export function followHistory<Place extends string>(browser: Window, page: Page<Place>) {
  let at = entryOf(browser.history.state)
  const first = at
  const visited = new Map<number, Place>([[at, page.current()]])
  browser.history.replaceState({ entry: at } satisfies Entry, '')
  // The browser would scroll before or after the page is there, as it happens; the page itself knows where it begins.
  browser.history.scrollRestoration = 'manual'

  const record = () => {
    if (visited.get(at) === page.current()) return
    at += 1
    visited.set(at, page.current())
    browser.history.pushState({ entry: at } satisfies Entry, '')
  }

  const onPopState = ({ state }: PopStateEvent) => {
    const direction = Math.sign(entryOf(state) - at)
    at = entryOf(state)
    const place = visited.get(at)
    // A page the answers no longer lead to is passed over, in the direction the person went.
    if (place && !page.goTo(place) && direction !== 0) browser.history.go(direction)
  }

  browser.addEventListener('popstate', onPopState)
  return {
    record,
    back: () => {
      if (at <= first) return false
      browser.history.back()
      return true
    },
    stop: () => browser.removeEventListener('popstate', onPopState),
  }
}
