import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'

interface Rule {
  readonly path: string
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/** Reads a file `_headers`: a path, and under it the headers of what it matches. */
const rulesIn = (text: string): readonly Rule[] =>
  text.split('\n\n').map((block) => {
    const [path = '', ...lines] = block.trim().split('\n')
    return { path, headers: lines.map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()] as const) }
  })

const matches = (rule: string, path: string) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path)

/** The headers such a host sends with a path: where several rules give one, all the values, with commas (Cloudflare Pages, Netlify). */
export function headersByFile(text: string, path: string): Readonly<Record<string, string>> {
  const given = new Map<string, string>()
  for (const { headers } of rulesIn(text).filter((rule) => matches(rule.path, path)))
    for (const [name, value] of headers) given.set(name.toLowerCase(), given.has(name.toLowerCase()) ? `${given.get(name.toLowerCase())}, ${value}` : value)
  return Object.fromEntries(given)
}

/** A host of static files that sets no header of ours, or those of the file `_headers`; `settings` stand in for the clinic's file. */
export async function startPlainHost(folder: string, { readsHeaders = false, settings }: { readonly readsHeaders?: boolean; readonly settings?: object } = {}) {
  const files = sirv(folder, { etag: true })
  const text = readsHeaders ? readFileSync(join(folder, '_headers'), 'utf8') : undefined
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0] ?? ''
    if (text !== undefined) for (const [name, value] of Object.entries(headersByFile(text, path))) response.setHeader(name, value)
    if (settings && path === '/clinic.json') return void response.setHeader('content-type', 'application/json').end(JSON.stringify(settings))
    return files(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const stop = () => {
    server.close()
    server.closeAllConnections()
  }
  return { address: `http://localhost:${port}/`, stop }
}
