import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import { caching, cachingFor } from './caching.mjs'
import { headersFor } from './headers.mjs'
import { permissionsFor } from './permissions.mjs'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

/**
 * What the clinic's settings in this folder hold; nothing where there are none, or where they are damaged.
 * @param {string} folder
 * @returns {unknown}
 */
const settingsIn = (folder) => {
  try {
    return JSON.parse(readFileSync(join(folder, 'clinic.json'), 'utf8'))
  } catch {
    return {}
  }
}

/**
 * Answers requests with the files of a built product, as they are when this is called, and with the headers they must have.
 * @param {string} folder
 * @returns {import('node:http').RequestListener}
 */
export const filesOf = (folder) => {
  const headers = Object.entries(headersFor(settingsIn(folder)))
  const files = sirv(folder, { etag: true, brotli: true, setHeaders: (response, path) => void response.setHeader('Cache-Control', cachingFor(path)) })
  return (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value)
    response.setHeader('Permissions-Policy', permissionsFor(request.url ?? ''))
    files(request, response, () => {
      response.writeHead(404, { 'Cache-Control': caching.asked }).end('Not found')
    })
  }
}

/**
 * Serves the built product on this machine only. Resolves to its address once it listens;
 * rejects with the system's error where the port is taken.
 * @param {number} port 0 for any free one
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export const serve = (port) =>
  new Promise((resolve, reject) => {
    const server = createServer(filesOf(dist))
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const at = server.address()
      const used = typeof at === 'object' && at ? at.port : port
      resolve({ address: `http://localhost:${used}/`, close: () => server.close() })
    })
  })

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = Number(process.env['PORT'] ?? 4173)
  const { address } = await serve(wanted).catch(() => serve(0))
  console.log(`Thinking about exosome therapy? is served at ${address} (Ctrl+C to stop)`)
}
