import { readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The built product that `npm test` tests. */
export const builtProduct = fileURLToPath(new URL('../../dist', import.meta.url))

/** Its files, as paths from its folder; `_headers` is for hosts and never served, and small copies are sent in their file's place. */
export const builtFiles = readdirSync(builtProduct, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== '_headers' && !entry.name.endsWith('.br'))
  .map((entry) => join(entry.parentPath, entry.name).slice(builtProduct.length).replaceAll('\\', '/'))

/** One file of each kind, from each place. */
export const kindsOfFiles = [...new Map(builtFiles.map((path) => [`${path.startsWith('/assets/')} ${extname(path)}`, path])).values()]
