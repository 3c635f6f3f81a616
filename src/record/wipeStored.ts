import { emptyStorage } from './emptyStorage.ts'
import { ownCaches } from './offlineCopy.ts'

type Browser = Pick<Window, 'caches' | 'document' | 'localStorage' | 'navigator' | 'sessionStorage'>

// A browser refuses where the storage is asked for: within here.
const empty = async (browser: Browser, area: 'localStorage' | 'sessionStorage') => emptyStorage(browser[area])

async function forgetWorker({ navigator, document }: Browser) {
  const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker
  const registration = await workers?.getRegistration(document.baseURI)
  await registration?.unregister()
}

async function forgetCopies(browser: Browser) {
  const names = await ownCaches(browser)
  await Promise.all(names.map((name) => browser.caches.delete(name)))
}

/**
 * Deletes all that this page has stored in the browser: choices, kept answers, the copy for use without a network and
 * its worker. What others at the same address stored stays. `refused` where some of it could not be deleted; never rejects.
 */
export async function wipeStored(browser: Browser): Promise<{ readonly kind: 'wiped' | 'refused' }> {
  const done = await Promise.allSettled([
    // Each on its own: one that is refused must not save the others.
    empty(browser, 'localStorage'),
    empty(browser, 'sessionStorage'),
    // The worker first, which would hold the files anew.
    forgetWorker(browser).then(() => forgetCopies(browser)),
  ])
  return { kind: done.every(({ status }) => status === 'fulfilled') ? 'wiped' : 'refused' }
}
