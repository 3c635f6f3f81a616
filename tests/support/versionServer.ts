import { cpSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { filesOf } from '../../src/server/serve.mjs'

/** The built product that `npm test` tests. */
const builtProduct = fileURLToPath(new URL('../../dist', import.meta.url))

/** A copy of the built product as a clinic with these settings has it. */
export function productWithSettings(settings: unknown) {
  const copy = fileURLToPath(new URL('../../node_modules/.cache/versions/settings', import.meta.url))
  cpSync(builtProduct, copy, { recursive: true })
  writeFileSync(`${copy}/clinic.json`, JSON.stringify(settings))
  return copy
}

/** A server of the product, at a path of its own, whose version and clinic settings can be changed, and that can be gone. */
export async function startVersionServer(path = '/') {
  let files = filesOf(builtProduct)
  let whenWorkerIsAsked: string | undefined
  let settings: string | undefined = '{}'
  let isSlow = false

  const server = createServer((request, response) => {
    if (!request.url?.startsWith(path)) return void response.writeHead(404).end()
    request.url = `/${request.url.slice(path.length)}`
    if (request.url === '/sw.js' && whenWorkerIsAsked) files = filesOf(whenWorkerIsAsked)
    if (request.url === '/clinic.json') return isSlow ? undefined : void response.writeHead(settings === undefined ? 404 : 200).end(settings)
    return files(request, response)
  })
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  await listen(0)
  const { port } = server.address() as AddressInfo
  const stop = () => {
    server.close()
    server.closeAllConnections()
  }

  return {
    address: `http://localhost:${port}${path}`,
    show: (folder: string) => (files = filesOf(folder)),
    /** Deploys a version in the moment between a page and its worker. */
    showOnceWorkerIsAsked: (folder: string) => (whenWorkerIsAsked = folder),
    giveSettings: (text: string | undefined) => (settings = text),
    leaveSettingsUnanswered: () => (isSlow = true),
    stop,
    startAgain: () => listen(port),
  }
}
