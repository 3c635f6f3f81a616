import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { escapeHtml } from '../../../src/build/escapeHtml.ts'
import { number, paragraph, table } from './section.ts'
import type { Section } from './section.ts'

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url))

interface Built {
  readonly name: string
  readonly bytes: number
  readonly brotli: number
}

// Fonts and pictures are packed already.
const isPacked = (name: string) => /\.(?:woff2|png|jpe?g|webp)$/.test(name)

const measured = (name: string): Built => {
  const content = readFileSync(`${dist}${name}`)
  return { name, bytes: content.length, brotli: isPacked(name) ? content.length : brotliCompressSync(content).length }
}

const kindOf = (name: string) => /\.(\w+)$/.exec(name)?.[1] ?? 'other'
const sum = (files: readonly Built[]) => files.reduce((all, { brotli }) => all + brotli, 0)
const kB = (bytes: number) => `${number(Math.round(bytes / 100) / 10)} kB`

/** How large the build is, as it goes over a network. */
export function sizesSection(): Section {
  const title = 'What a phone has to load'
  if (!existsSync(`${dist}index.html`)) {
    return { id: 'sizes', title, html: paragraph('There is no build here (npm run build makes one): its size is not known.'), data: undefined, breaches: [] }
  }
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(`${dist}${name}`).isFile() && !name.endsWith('.map'))
  const files = names.map(measured).toSorted((a, b) => b.brotli - a.brotli)
  const page = readFileSync(`${dist}index.html`, 'utf8')
  const first = files.filter(({ name }) => name === 'index.html' || page.includes(name))
  const firstCode = first.filter(({ name }) => /\.(?:html|js|css)$/.test(name))
  const kinds = [...new Set(files.map(({ name }) => kindOf(name)))]
    .map((kind) => [kind, files.filter(({ name }) => kindOf(name) === kind)] as const)
    .toSorted(([, a], [, b]) => sum(b) - sum(a))
  return {
    id: 'sizes',
    title,
    figure: [kB(sum(firstCode)), `compressed: the page, styles and scripts that index.html names; ${kB(sum(files))} is everything, in all languages`],
    html:
      paragraph(`Compressed with Brotli, as a web server sends them; fonts and pictures as they are. index.html names ${first.map(({ name }) => name).join(', ')}; the words of one language and the fonts come after.`) +
      table('By kind of file', ['Kind', 'Files', 'Compressed'], kinds.map(([kind, all]) => [escapeHtml(kind), { n: number(all.length) }, { n: kB(sum(all)) }])) +
      table('The largest files', ['File', 'As built', 'Compressed'], files.slice(0, 12).map(({ name, bytes, brotli }) => [escapeHtml(name), { n: kB(bytes) }, { n: kB(brotli) }])),
    data: { first: sum(first), firstCode: sum(firstCode), all: sum(files), files },
    breaches: [],
  }
}
