interface Held {
  readonly held: number
}

const isHeld = (state: unknown): state is Held => typeof state === 'object' && state !== null && 'held' in state && typeof state.held === 'number'

/** As often as Back can be pressed before the page gets to answer the first press. */
const last = 4

/**
 * The history of a shared device: a few entries that are all the same page and hold a number each, however many pages
 * are shown. Back and Forward lead from one to the next and at once back to the last, so they leave nothing and tell
 * nothing of a person before. Stands in for `followHistory`; the page's own Back goes by the answers.
 */
export function holdHistory(browser: Window) {
  const { history } = browser
  const { state }: { state: unknown } = history
  const at = isHeld(state) ? state.held : 0
  history.scrollRestoration = 'manual'
  history.replaceState({ held: at } satisfies Held, '')
  for (let held = at + 1; held <= last; held += 1) history.pushState({ held } satisfies Held, '')

  const onPopState = ({ state: reached }: PopStateEvent) => {
    if (isHeld(reached) && reached.held < last) history.go(last - reached.held)
  }

  browser.addEventListener('popstate', onPopState)
  return {
    record: () => undefined,
    back: () => false,
    stop: () => browser.removeEventListener('popstate', onPopState),
  }
}
