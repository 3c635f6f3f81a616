import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

// npm run proof                     tries everything, and writes the report to node_modules/.cache/proof
// npm run proof -- <folder>         the same, to another folder
// npm run proof -- --short <folder> a small part of each, in seconds

const top = fileURLToPath(new URL('../../', import.meta.url))
const args = process.argv.slice(2)
const isShort = args.includes('--short')
const folder = resolve(args.find((arg) => !arg.startsWith('--')) ?? join(top, 'node_modules/.cache/proof'))

const server = await createServer({
  root: top,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  cacheDir: 'node_modules/.cache/proof-vite',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, ws: false, hmr: false, watch: null },
})

try {
  /** @type {typeof import('./report/run.ts')} */
  const { fullRun, shortRun } = /** @type {any} */ (await server.ssrLoadModule('/tests/proof/report/run.ts'))
  /** @type {typeof import('./prove.ts')} */
  const { prove } = /** @type {any} */ (await server.ssrLoadModule('/tests/proof/prove.ts'))
  const { html, json, breaches } = await prove(isShort ? shortRun : fullRun, new Date(), (step) => console.log(`Trying: ${step}`))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.html'), html)
  writeFileSync(join(folder, 'proof.json'), json)
  console.log(`The report is in ${join(folder, 'index.html')}`)
  for (const breach of breaches) console.error(`✗ ${breach}`)
  console.log(breaches.length === 0 ? '✓ Everything holds.' : `✗ ${breaches.length} broken.`)
  process.exitCode = breaches.length > 0 ? 1 : 0
} finally {
  await server.close()
}
