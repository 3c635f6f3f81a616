import { workerAddress } from './workerAddress.ts'

interface Settings {
  readonly browser: Window
  /** Whether nobody is in the middle of a journey on this page, so that it may be loaded anew. */
  readonly isBetweenPeople: () => boolean
  /** Called once a whole version is held on this device: from then on no network is needed. */
  readonly onReady?: () => void
}

const hour = 3_600_000

/**
 * Keeps one whole version of the product on this device, and takes a newer one between people only.
 * `takeUpdateIfAny` is to be called whenever nobody is in the middle of a journey any more (the start page, after a wipe):
 * it takes a version that waits, which loads the page anew, and about once an hour looks for one.
 * Does nothing where the browser has no worker to offer, or refuses it: the product then needs the network.
 */
export function startOffline({ browser, isBetweenPeople, onReady }: Settings) {
  const workers: ServiceWorkerContainer | undefined = browser.navigator.serviceWorker
  const listening = new AbortController()
  const { signal } = listening
  let registration: ServiceWorkerRegistration | undefined
  let isLookDue = false
  /** Another version than this page's own now serves it. Files of its own are still held, so there is no hurry. */
  let isOutdated = false
  let wasServed = Boolean(workers?.controller)

  const loadAnew = () => {
    if (!isBetweenPeople()) return
    // The next person's page begins at its beginning: nothing must tell them that a journey was cut off.
    browser.history.replaceState(null, '')
    browser.location.reload()
  }

  const takeUpdateIfAny = () => {
    if (!isBetweenPeople()) return
    // What the caller is in the middle of (a wipe that goes on to write its history entry) is finished first.
    if (isOutdated) browser.setTimeout(loadAnew)
    registration?.waiting?.postMessage({ takeOver: true })
    if (isLookDue) void registration?.update().catch(() => undefined)
    isLookDue = false
  }

  const onNewWorker = async () => {
    // The first worker of a first visit holds this page's version, unless a newer one came out in those seconds.
    isOutdated = wasServed || !(await browser.caches.match(import.meta.url))
    wasServed = true
    takeUpdateIfAny()
  }

  const followInstalling = () => registration?.installing?.addEventListener('statechange', takeUpdateIfAny, { signal })

  const start = async () => {
    if (!workers || !import.meta.env.PROD) return
    workers.addEventListener('controllerchange', () => void onNewWorker(), { signal })
    workers.controller?.postMessage({ started: import.meta.url })
    registration = await workers.register(workerAddress(browser))
    wasServed ||= registration.active !== null
    registration.addEventListener('updatefound', followInstalling, { signal })
    followInstalling()
    takeUpdateIfAny()
    await workers.ready
    if (!signal.aborted) onReady?.()
  }

  const timer = browser.setInterval(() => {
    isLookDue = true
    takeUpdateIfAny()
  }, hour)

  // Refused (private browsing, a policy): nothing is broken, only the network is needed.
  start().catch(() => undefined)

  return {
    takeUpdateIfAny,
    stop: () => {
      listening.abort()
      browser.clearInterval(timer)
    },
  }
}

/** Keeps the product on this device for pages that are shown, and takes a new version when they are between people. */
export const followVersions = (browser: Window, { isBetweenPeople, subscribe }: Pick<Settings, 'isBetweenPeople'> & { readonly subscribe: (listener: () => void) => void }) =>
  subscribe(startOffline({ browser, isBetweenPeople }).takeUpdateIfAny)
