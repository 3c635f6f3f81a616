import { fetchSettings, findPicture, findSettings, isForSettings } from './clinicSettings.ts'
import { findHeld, forgetOtherVersions, holdVersion, isPage, renewPage } from './version.ts'
import { permissionsFor } from '../../server/permissions.mjs'
import { workerScope } from './workerScope.ts'

// Serves one whole version of the product from this device. It takes over from an older one only when a page asks it to,
// or when no page is open. A page that still runs an older version goes on getting that version's files.

const isOurs = ({ method, url }: Request) => method === 'GET' && url.startsWith(workerScope.registration.scope)

/** A page is held once for every mode; what it may use of the device depends on the mode. */
function forPage(file: Response, { url, mode }: Request): Response {
  if (mode !== 'navigate') return file
  const headers = new Headers(file.headers)
  headers.set('Permissions-Policy', permissionsFor(url))
  return new Response(file.body, { status: file.status, statusText: file.statusText, headers })
}

/** What belongs to no version: a picture is the clinic's own. */
const find = (request: Request) => (request.destination === 'image' ? findPicture(request) : fetch(request))

const isObject = (data: unknown): data is object => typeof data === 'object' && data !== null
const mayTakeOver = (data: unknown) => isObject(data) && 'takeOver' in data
const hasStarted = (data: unknown): data is { readonly started: string } => isObject(data) && 'started' in data && typeof data.started === 'string'

workerScope.addEventListener('install', (event) => {
  // A clinic without settings, or whose server cannot give them now, still gets the product.
  event.waitUntil(Promise.all([holdVersion(), fetchSettings().catch(() => undefined)]))
})

workerScope.addEventListener('activate', (event) => event.waitUntil(workerScope.clients.claim()))

workerScope.addEventListener('message', (event) => {
  if (mayTakeOver(event.data)) event.waitUntil(workerScope.skipWaiting())
  else if (hasStarted(event.data)) event.waitUntil(forgetOtherVersions(event.data.started))
})

workerScope.addEventListener('fetch', (event) => {
  const { request } = event
  if (!isOurs(request)) return
  if (isForSettings(request.url)) event.respondWith(findSettings())
  else event.respondWith(findHeld(request.url).then((file) => (file ? forPage(file, request) : find(request))))
  if (request.mode === 'navigate' && isPage(request.url)) event.waitUntil(renewPage(request.url).catch(() => undefined))
})
