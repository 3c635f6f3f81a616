import type { Page } from '@playwright/test'

/** Waits until a page has fetched all that later pages need, and asks for nothing more. */
export const hasSettled = (page: Page) =>
  page.waitForFunction(() => {
    const fetched = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    const isAhead = fetched.some(({ name }) => name.includes('/fetchAll-'))
    return isAhead && performance.now() - Math.max(...fetched.map(({ responseEnd }) => responseEnd)) > 700
  }, undefined, { polling: 50 })
