import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** The bytes of one page by kind, each file as small as Brotli makes it. */
export interface Bytes {
  readonly html: number
  readonly css: number
  readonly script: number
}

const small = (folder: string, file: string) => brotliCompressSync(readFileSync(join(folder, file))).length

const namedIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].flatMap(([, name]) => (name === undefined ? [] : [name]))

/** The scripts that a script imports before it runs, and theirs. */
function addImports(folder: string, script: string, known: Set<string>): void {
  if (known.has(script)) return
  known.add(script)
  const code = readFileSync(join(folder, script), 'utf8')
  for (const name of namedIn(code, /\b(?:from|import)\s*["'`]\.\/([\w-]+\.js)["'`]/g)) addImports(folder, `assets/${name}`, known)
}

/**
 * What a page loads until it answers by itself: the page, its styles and scripts with all they import, and the first words
 * of its language. `early` is what is there before the page's own script: enough to choose the first answer.
 */
export function bytesOf(folder: string, locale?: string): { readonly all: Bytes; readonly early: Bytes } {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const styles = namedIn(html, /<link rel="stylesheet"[^>]* href="\.\/([^"]+)"/g)
  const early = namedIn(html, /<script src="\.\/([^"]+)"/g)
  const own = namedIn(html, /<script type="module"[^>]* src="\.\/([^"]+)"/g)
  const main = own.map((file) => readFileSync(join(folder, file), 'utf8')).join('')
  const words = locale === undefined ? [] : namedIn(main, new RegExp(`\\b${locale}:\\(\\)=>[^,]*?import\\([\`"']\\./(first-[\\w-]+\\.js)`, 'g')).map((name) => `assets/${name}`)
  const scripts = new Set<string>()
  for (const file of [...own, ...words]) addImports(folder, file, scripts)
  const sum = (of: Iterable<string>) => [...of].reduce((total, file) => total + small(folder, file), 0)
  const page = { html: small(folder, 'index.html'), css: sum(styles) }
  return { early: { ...page, script: sum(early) }, all: { ...page, script: sum([...early, ...scripts]) } }
}

export const total = ({ html, css, script }: Bytes) => html + css + script
