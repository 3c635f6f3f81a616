import type { CDPSession, Page } from '@playwright/test'
import { collectGarbage, heapOf } from '../support/heap.ts'

/** What a page holds in memory after what nobody needs was thrown away, in bytes. */
export async function heapNow(session: CDPSession): Promise<number> {
  await collectGarbage(session)
  return (await session.send('Runtime.getHeapUsage')).usedSize
}

/** One short journey after the other in one page: three answers, a result, and the start again. Runs in the page. */
async function journeys({ count, again }: { readonly count: number; readonly again: string }) {
  const next = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  const until = async (find: () => HTMLElement | null | undefined) => {
    for (;;) {
      const found = find()
      if (found) return found
      await next()
    }
  }
  const one = (selector: string) => () => document.querySelector<HTMLElement>(selector)
  for (let i = 0; i < count; i += 1) {
    ;(await until(one('#start'))).click()
    for (const answer of ['subject"][value="me', 'urgentGeneral"][value="none', 'adult"][value="no']) {
      ;(await until(one(`input[name="${answer}"]`))).click()
      await next()
      ;(await until(one('button[type=submit]'))).click()
    }
    ;(await until(() => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === again))).click()
    ;(await until(one('dialog[open] button'))).click()
    await until(one('#start'))
  }
}

/** In bytes: all a page holds, and that without what the browser compiled. */
export interface Memory {
  readonly all: number
  readonly data: number
}

const memoryOf = async (session: CDPSession): Promise<Memory> => ({ all: await heapNow(session), data: (await heapOf(session)).bytesOfData() })

/** What the page holds after `first` journeys and after `all`, without a reload. */
export async function heapAfterJourneys(page: Page, session: CDPSession, { first, all, again }: { readonly first: number; readonly all: number; readonly again: string }) {
  await page.evaluate(journeys, { count: first, again })
  const before = await memoryOf(session)
  await page.evaluate(journeys, { count: all - first, again })
  return { before, after: await memoryOf(session) }
}
