import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { lastingFolder } from '../../server/caching.mjs'
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
export function headersFilePlugin(): Plugin {
  let folder = ''
  return {
    name: 'headers-file',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir)
    },
    // Last of all: the worker is written when the rest is.
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: () => {
        const settings: unknown = JSON.parse(readFileSync(join(folder, 'clinic.json'), 'utf8'))
        writeFileSync(join(folder, '_headers'), headersFile(settings, askedIn(folder)))
      },
    },
  }
}
