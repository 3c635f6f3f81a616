import { workerScope } from './workerScope.ts'
import type { VersionFile } from './workerScope.ts'

// The build puts the list in the place of this name (offlinePlugin.ts).
const files = (self as unknown as { readonly filesOfVersion: readonly VersionFile[] }).filesOfVersion

/** Where the product is: other products may share the server's name, and so this device's caches. */
const { scope } = workerScope.registration
const prefix = `exosome-guide ${scope} `
const howToMatch = { ignoreVary: true }

const hex = (bytes: ArrayBuffer) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** The name of this version: a digest of all its files. */
const nameOfVersion = crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(files))).then((digest) => prefix + hex(digest).slice(0, 16))
const openVersion = async () => caches.open(await nameOfVersion)

/** The address a file is held under: without what is asked of it (`?mode=kiosk`), and one only for a folder's page. */
const heldAs = (url: string) => {
  const { origin, pathname } = new URL(url, scope)
  return `${origin}${pathname}`.replace(/\/index\.html$/, '/')
}

const fetchFile = ({ url, integrity }: VersionFile, cache: RequestCache) => fetch(heldAs(url), { integrity, cache })

/** Fetches a file as the build made it; one the browser keeps from before and that is damaged is asked for again. Rejects where the server has no such bytes. */
const fetchWhole = (file: VersionFile) => fetchFile(file, 'default').catch(() => fetchFile(file, 'reload'))

/** Holds every file of this version, or rejects: then the version is never used. What was held before stays and is not fetched again. */
export async function holdVersion() {
  const version = await openVersion()
  const holdOne = async (file: VersionFile) => {
    if (!(await version.match(heldAs(file.url)))) await version.put(heldAs(file.url), await fetchWhole(file))
  }
  await Promise.all(files.map(holdOne))
}

const pageAt = (url: string) => files.find((file) => file.url.endsWith('index.html') && heldAs(file.url) === heldAs(url))

/** Whether a request is for one of the product's pages, however it is asked for. */
export const isPage = (url: string) => pageAt(url) !== undefined

/**
 * Fetches a page of this version again for the headers it comes with: a clinic that names another FHIR server changes
 * its content policy without a new version. Rejects, and keeps what is held, where the server is gone or has another version.
 */
export async function renewPage(url: string) {
  const file = pageAt(url)
  if (file) await (await openVersion()).put(heldAs(url), await fetchFile(file, 'reload'))
}

/** The names of the versions on this device, of this product at this place. */
const heldVersions = async () => (await caches.keys()).filter((name) => name.startsWith(prefix))

/** A file of this version, or of an older one that an open page may still run; nothing where none has it. */
export async function findHeld(url: string) {
  const own = await (await openVersion()).match(heldAs(url), howToMatch)
  if (own) return own
  const older = await Promise.all((await heldVersions()).map(async (name) => (await caches.open(name)).match(heldAs(url), howToMatch)))
  return older.find((file) => file !== undefined)
}

/** Deletes the other versions, where the page that has just started runs this one and is the only one open. */
export async function forgetOtherVersions(started: string) {
  const { clients, registration } = workerScope
  const own = await nameOfVersion
  const others = (await heldVersions()).filter((name) => name !== own)
  const pages = (await clients.matchAll({ type: 'window', includeUncontrolled: true })).filter(({ url }) => url.startsWith(scope))
  const isOwnPage = (await (await openVersion()).match(started)) !== undefined
  // Read last: a version that begins to arrive after `others` was read is not among them.
  const isNewerComing = registration.installing !== null || registration.waiting !== null
  if (isOwnPage && pages.length === 1 && !isNewerComing) await Promise.all(others.map((name) => caches.delete(name)))
}
