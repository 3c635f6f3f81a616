/** What a page asked of the network, by the browser's own account. */
interface RequestsMade {
  /** Whether the page has all it needs; until then every request counts as loading. */
  readonly isReady: boolean
  /** The addresses asked for to load the page, itself the first. */
  readonly loading: readonly string[]
  /** Those asked for since, in their order. */
  readonly later: readonly string[]
}

type Browser = Pick<Window, 'performance'> & { readonly PerformanceObserver: typeof PerformanceObserver }

interface Asked {
  readonly address: string
  /** When, in milliseconds since the page began. */
  readonly at: number
}

// Pictures and files inside the page have addresses too, and are asked of nobody.
const isAskedOfAnyone = ({ name }: PerformanceEntry) => !/^(?:data|blob|about):/.test(name)

const addressesOf = (some: readonly Asked[]) => some.map(({ address }) => address)

const askedIn = (entries: readonly PerformanceEntry[]): readonly Asked[] =>
  entries.filter(isAskedOfAnyone).map(({ name, startTime }) => ({ address: name, at: startTime }))

/**
 * Counts the requests of a page, from its first one on: call it while the page loads, since a browser remembers the
 * first few hundred only. `markReady` says that from now on nothing more is needed. `made` is undefined where the
 * browser does not let a page count. What its worker or the browser itself fetches is not among them.
 */
export function watchRequests(browser: Browser) {
  const listeners = new Set<() => void>()
  let asked: readonly Asked[] = []
  let readyAt = Infinity
  let made: RequestsMade | undefined

  const tell = () => {
    made = {
      isReady: readyAt < Infinity,
      loading: addressesOf(asked.filter(({ at }) => at <= readyAt)),
      later: addressesOf(asked.filter(({ at }) => at > readyAt)),
    }
    listeners.forEach((listener) => listener())
  }

  try {
    const observer = new browser.PerformanceObserver((list) => {
      asked = [...asked, ...askedIn(list.getEntries())]
      tell()
    })
    observer.observe({ type: 'resource', buffered: true })
    asked = askedIn(browser.performance.getEntriesByType('navigation'))
    tell()
  } catch {
    // An old browser, or one that refuses: the page says that it cannot count.
  }

  return {
    made: () => made,
    markReady: () => {
      if (!made || readyAt < Infinity) return
      readyAt = browser.performance.now()
      tell()
    },
    /** Returns what stops it. */
    onChange: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
