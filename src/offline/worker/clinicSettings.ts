import { workerScope } from './workerScope.ts'

const { scope } = workerScope.registration
const address = new URL('clinic.json', scope).href
const cacheName = `exosome-guide-settings ${scope}`
/** In milliseconds: less than the page's own (loadSettings.ts), so that it gets the last good copy in time. */
const patience = 2_000

/** Whether a request is for the clinic's settings: they are the clinic's own, and belong to no version. */
export const isForSettings = (url: string) => url.split(/[?#]/)[0] === address

/** The settings as the server has them now, kept as the last good copy. Rejects where it gives none in time, or none that can be read. */
export async function fetchSettings() {
  const response = await fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(patience) })
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  await response.clone().json()
  await (await caches.open(cacheName)).put(address, response.clone())
  return response
}

/** The settings, or where the server gives none that can be read, the last good copy; a network error where there never was one. */
export const findSettings = () => fetchSettings().catch(async () => (await (await caches.open(cacheName)).match(address)) ?? Response.error())

/** A picture of the clinic's own, as the server has it now, kept as the last good copy; else that copy, or a network error. */
export async function findPicture({ url }: Request) {
  const kept = await caches.open(cacheName)
  try {
    const response = await fetch(url, { cache: 'no-cache' })
    if (response.ok) await kept.put(url, response.clone())
    return response
  } catch {
    return (await kept.match(url)) ?? Response.error()
  }
}
