import { expect, it } from 'vitest'
import { wipeStored } from '../../src/record/wipeStored.ts'
import { cachesWith } from '../support/cachesWith.ts'

const place = 'https://clinic.example/guide/'
const ours = `exosome-guide ${place} 0123456789abcdef`
const others = 'exosome-guide https://clinic.example/ 0123456789abcdef'

function storageWith(...keys: readonly string[]) {
  const held = new Set(keys)
  return {
    held,
    get length() {
      return held.size
    },
    key: (at: number) => [...held][at] ?? null,
    removeItem: (key: string) => void held.delete(key),
  }
}

function browserWith(change: object = {}) {
  const local = storageWith('exosome-guide.display', 'exosome-guide.answers', 'shop.basket')
  const session = storageWith('exosome-guide.launch', 'shop.tab')
  const { caches, names } = cachesWith({ [ours]: ['a'], [others]: ['b'] })
  const workers: string[] = ['registered']
  const getRegistration = (at: string) => Promise.resolve(at === place && workers.length > 0 ? { unregister: () => Promise.resolve(workers.splice(0).length > 0) } : undefined)
  const browser = { document: { baseURI: place }, localStorage: local, sessionStorage: session, caches, navigator: { serviceWorker: { getRegistration } }, ...change }
  return { browser: browser as unknown as Window, left: () => [...local.held, ...session.held, ...names(), ...workers] }
}

it('deletes all that this page stored, and leaves what others stored at the same address', async () => {
  const { browser, left } = browserWith()
  expect(await wipeStored(browser)).toEqual({ kind: 'wiped' })
  expect(left()).toEqual(['shop.basket', 'shop.tab', others])
})

it('finds nothing to delete the second time', async () => {
  const { browser } = browserWith()
  await wipeStored(browser)
  expect(await wipeStored(browser)).toEqual({ kind: 'wiped' })
})

it('does without a worker and caches where the browser offers none', async () => {
  const { browser, left } = browserWith({ caches: undefined, navigator: {} })
  expect(await wipeStored(browser)).toEqual({ kind: 'wiped' })
  expect(left()).not.toContain('exosome-guide.answers')
})

it('deletes the rest where the browser refuses one part, and tells', async () => {
  const denied = () => {
    throw new DOMException('Denied', 'SecurityError')
  }
  const { browser, left } = browserWith()
  Object.defineProperty(browser, 'sessionStorage', { get: denied })
  expect(await wipeStored(browser)).toEqual({ kind: 'refused' })
  expect(left()).toEqual(['shop.basket', 'exosome-guide.launch', 'shop.tab', others])
  const other = browserWith({ navigator: { serviceWorker: { getRegistration: () => Promise.reject(new DOMException('Denied', 'SecurityError')) } } })
  expect(await wipeStored(other.browser)).toEqual({ kind: 'refused' })
})
