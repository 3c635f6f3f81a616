import { keptKey } from './keptKey.ts'

type Area = 'local' | 'session'

interface Stored {
  readonly area: Area
  readonly key: string
  /** Of the name and what is under it, as UTF-8. */
  readonly bytes: number
  /** How the page is shown; answers a person asked to keep; or nothing this version would write. */
  readonly kind: 'display' | 'answers' | 'unknown'
}

interface StoredHere {
  readonly entries: readonly Stored[]
  /** Of all entries together. */
  readonly bytes: number
  /** The storage that the browser does not let us look into: we can have put nothing there. */
  readonly refused: readonly Area[]
}

const kinds: ReadonlyMap<string, Stored['kind']> = new Map([
  ['exosome-guide.display', 'display'],
  [keptKey, 'answers'],
])

const bytesOf = (text: string) => new TextEncoder().encode(text).length

function storedIn(area: Area, storage: Storage): readonly Stored[] {
  const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at)).filter((key) => key !== null)
  return keys.toSorted().map((key) => {
    const kind = (area === 'local' && kinds.get(key)) || 'unknown'
    return { area, key, bytes: bytesOf(key) + bytesOf(storage.getItem(key) ?? ''), kind }
  })
}

/**
 * What the browser's local and session storage hold for this page's address now, by name: also what we did not write,
 * since a page that shares the address may have, and since an entry of ours that should not be there must show.
 * Never throws.
 */
export function storedHere(browser: Pick<Window, 'localStorage' | 'sessionStorage'>): StoredHere {
  const look = (area: Area) => {
    try {
      return storedIn(area, area === 'local' ? browser.localStorage : browser.sessionStorage)
    } catch {
      return undefined
    }
  }
  const found = { local: look('local'), session: look('session') }
  const entries = [...(found.local ?? []), ...(found.session ?? [])]
  const refused = (['local', 'session'] as const).filter((area) => found[area] === undefined)
  return { entries, bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0), refused }
}
