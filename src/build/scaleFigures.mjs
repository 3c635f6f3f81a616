import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const isPacked = (/** @type {string} */ path) => /\.(woff2|png)$/.test(path)

/**
 * Bytes of a file as a host sends it: fonts and pictures as they are, text compressed.
 * @param {string} path
 * @param {(text: Buffer) => Buffer} compress
 */
const sent = (path, compress) => (isPacked(path) ? readFileSync(path) : compress(readFileSync(path))).length

/**
 * The files that a first visit waits for: those the start page names (scripts, styles, a font), and the words of the
 * language that has most.
 * @param {string} site
 */
function firstFiles(site) {
  const named = [...readFileSync(join(site, 'index.html'), 'utf8').matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, path]) => String(path))
  const size = (/** @type {string} */ path) => readFileSync(join(site, path)).length
  const words = readdirSync(join(site, 'assets')).filter((name) => /^catalogue-.*\.js$/.test(name)).map((name) => `assets/${name}`)
  return ['index.html', ...new Set(named), ...words.sort((one, other) => size(other) - size(one)).slice(0, 1)]
}

/**
 * What a visit moves, measured from a built site: what the first page waits for, and the whole version that the worker
 * then keeps on the device.
 * @param {string} site
 */
export function measureVisit(site) {
  const all = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/_headers$|licences|\.br$/.test(path))
  const sum = (/** @type {readonly string[]} */ paths, /** @type {(text: Buffer) => Buffer} */ compress) => paths.reduce((total, path) => total + sent(path, compress), 0)
  const first = firstFiles(site).map((path) => join(site, path))
  return {
    files: all.length,
    firstBrotli: sum(first, (text) => brotliCompressSync(text)),
    firstGzip: sum(first, (text) => gzipSync(text, { level: 6 })),
    wholeBrotli: sum(all, (text) => brotliCompressSync(text)),
    wholeGzip: sum(all, (text) => gzipSync(text, { level: 6 })),
    startPage: sent(join(site, 'index.html'), (text) => gzipSync(text, { level: 6 })),
  }
}

const kilobytes = (/** @type {number} */ bytes) => `${Math.round(bytes / 1_000)} kB`
const gigabytes = (/** @type {number} */ bytes) => `${Math.round(bytes / 1_000)} GB`
const dollars = (/** @type {number} */ bytes, /** @type {number} */ aGigabyte) => `$${((bytes / 1_000) * aGigabyte).toFixed(0)}`

/** The table of .github/docs/scale.md: of a million visits, so a byte of one visit is a megabyte. @param {string} site */
export function scaleFigures(site) {
  const { files, firstGzip, firstBrotli, wholeGzip, wholeBrotli, startPage } = measureVisit(site)
  const row = (/** @type {string} */ name, /** @type {number} */ gzip, /** @type {number} */ brotli) =>
    `| ${name} | ${kilobytes(gzip)} | ${kilobytes(brotli)} | ${gigabytes(gzip)} | ${dollars(gzip, 0.01)} | ${dollars(gzip, 0.05)} | ${dollars(gzip, 0.1)} |`
  return [
    '| A visit | gzip | brotli | a million of them, gzip | at $0.01 a GB | at $0.05 | at $0.10 |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    row('first page only, then gone', firstGzip, firstBrotli),
    row(`first visit, whole version kept (${files} files)`, wholeGzip, wholeBrotli),
    row('again, same version: the start page at most', startPage, startPage),
    '',
  ].join('\n')
}
