import { test as base } from '@playwright/test'
import type { Page } from '@playwright/test'
import { startVersionServer } from './versionServer.ts'

interface Fixtures {
  /** Where on its server the product is. */
  readonly at: string
  /** A server of this test's own. */
  readonly server: Awaited<ReturnType<typeof startVersionServer>>
}

/** A test whose pages come from a server of its own: `server` changes the version, and goes away. */
export const test = base.extend<Fixtures>({
  at: ['/', { option: true }],
  server: async ({ at }, use) => {
    const server = await startVersionServer(at)
    await use(server)
    server.stop()
  },
  baseURL: ({ server }, use) => use(server.address),
})

/** Waits until a whole version is held on the device and serves this page. */
export const isHeld = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, { polling: 50 })
