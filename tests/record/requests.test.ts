import { describe, expect, it } from 'vitest'
import { watchRequests } from '../../src/record/requests.ts'

const page = 'https://clinic.example/guide/'

/** A browser that only has a clock and an account of its requests. */
function browserOf(before: readonly string[] = []) {
  let now = 10
  let tell: ((entries: readonly object[]) => void) | undefined
  const entry = (name: string, startTime = now) => ({ name, startTime })
  const buffered = before.map((name) => entry(name))
  class Observer {
    constructor(callback: (list: { getEntries: () => readonly object[] }) => void) {
      tell = (entries) => callback({ getEntries: () => entries })
    }

    observe(options: object) {
      expect(options).toEqual({ type: 'resource', buffered: true })
      queueMicrotask(() => tell?.(buffered))
    }
  }
  const browser = {
    PerformanceObserver: Observer,
    performance: { now: () => now, getEntriesByType: (type: string) => (type === 'navigation' ? [entry(page, 0)] : []) },
  }
  return {
    browser: browser as unknown as Parameters<typeof watchRequests>[0],
    wait: (milliseconds: number) => (now += milliseconds),
    request: (...names: string[]) => tell?.(names.map((name) => entry(name))),
    /** Tells only now of a request that was made some time ago. */
    tellLate: (name: string, ago: number) => tell?.([entry(name, now - ago)]),
  }
}

describe('the requests of a page', () => {
  it('are counted from its first one on, also those made before it was asked', async () => {
    const { browser } = browserOf([`${page}assets/a.js`, `${page}assets/a.css`])
    const requests = watchRequests(browser)
    expect(requests.made()).toEqual({ isReady: false, loading: [page], later: [] })
    await Promise.resolve()
    expect(requests.made()).toEqual({ isReady: false, loading: [page, `${page}assets/a.js`, `${page}assets/a.css`], later: [] })
  })

  it('are loading until the page is ready, and later from then on', () => {
    const { browser, request, wait } = browserOf()
    const requests = watchRequests(browser)
    request(`${page}a.js`)
    wait(500)
    requests.markReady()
    expect(requests.made()).toEqual({ isReady: true, loading: [page, `${page}a.js`], later: [] })
    wait(1)
    request('https://elsewhere.example/count?me')
    expect(requests.made()).toEqual({ isReady: true, loading: [page, `${page}a.js`], later: ['https://elsewhere.example/count?me'] })
  })

  it('belong to the time they were made in, however late the browser tells of them', () => {
    const { browser, wait, tellLate } = browserOf()
    const requests = watchRequests(browser)
    wait(500)
    requests.markReady()
    wait(100)
    tellLate(`${page}slow.js`, 300)
    expect(requests.made()).toMatchObject({ loading: [page, `${page}slow.js`], later: [] })
  })

  it('are each counted, the same address twice too', () => {
    const { browser, request, wait } = browserOf()
    const requests = watchRequests(browser)
    requests.markReady()
    wait(1)
    request(`${page}x`, `${page}x`)
    expect(requests.made()?.later).toEqual([`${page}x`, `${page}x`])
  })

  it('do not include what is inside the page and asked of nobody', () => {
    const { browser, request } = browserOf()
    const requests = watchRequests(browser)
    request('data:image/png;base64,AAAA', 'blob:https://clinic.example/1', 'about:blank')
    expect(requests.made()?.loading).toEqual([page])
  })

  it('are ready once: saying so again changes nothing', () => {
    const { browser, request, wait } = browserOf()
    const requests = watchRequests(browser)
    requests.markReady()
    wait(5)
    request(`${page}x`)
    wait(5)
    requests.markReady()
    expect(requests.made()?.later).toEqual([`${page}x`])
  })

  it('are told as they are made, until that is stopped', () => {
    const { browser, request } = browserOf()
    const requests = watchRequests(browser)
    const told: (number | undefined)[] = []
    const stop = requests.onChange(() => told.push(requests.made()?.loading.length))
    request(`${page}a`)
    request(`${page}b`)
    stop()
    request(`${page}c`)
    expect(told).toEqual([2, 3])
  })

  it('are one account until another request is made', () => {
    const { browser, request } = browserOf()
    const requests = watchRequests(browser)
    const before = requests.made()
    expect(requests.made()).toBe(before)
    request(`${page}a`)
    expect(requests.made()).not.toBe(before)
  })
})

describe('a browser that does not let a page count', () => {
  it.each([
    ['has nothing to count with', undefined],
    [
      'refuses',
      class {
        observe() {
          throw new DOMException('Not allowed', 'NotSupportedError')
        }
      },
    ],
  ])('is told, and nothing breaks, where it %s', (_, PerformanceObserver) => {
    const browser = { ...browserOf().browser, PerformanceObserver } as unknown as Parameters<typeof watchRequests>[0]
    const requests = watchRequests(browser)
    requests.markReady()
    expect(requests.made()).toBeUndefined()
  })
})
