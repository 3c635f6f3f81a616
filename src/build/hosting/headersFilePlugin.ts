import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lastingFolder } from '../../server/caching.mjs'
import { afterBuild } from '../afterBuild.ts'
import { headersFile } from './headersFile.ts'

/** The addresses of a built site that are asked for again each time: its files, and its folders that have a page. */
function askedIn(folder: string) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    .filter((path) => !path.startsWith(lastingFolder) && path !== '/_headers')
  const pages = files.filter((path) => path.endsWith('/index.html')).map((path) => path.slice(0, -'index.html'.length))
  return [...pages, ...files].sort()
}

/** Writes `_headers` into the built site, for hosts that read it (headersFile.ts). */
export const headersFilePlugin = () =>
  afterBuild('headers-file', (folder) => {
    const settings: unknown = JSON.parse(readFileSync(join(folder, 'clinic.json'), 'utf8'))
    writeFileSync(join(folder, '_headers'), headersFile(settings, askedIn(folder)))
  })
