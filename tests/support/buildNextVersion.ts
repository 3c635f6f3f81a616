import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const folderOf = (name: string) => fileURLToPath(new URL(`../../node_modules/.cache/versions/${name}`, import.meta.url))
const named = (ending: string) => `assets/next-[name]-[hash]${ending}`

/** Builds the product once more as its next version, whose files all have other names; resolves to its folder. */
export async function buildNextVersion() {
  const outDir = folderOf('next')
  const output = { entryFileNames: named('.js'), chunkFileNames: named('.js'), assetFileNames: named('[extname]') }
  await build({
    configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
    root: fileURLToPath(new URL('../../src', import.meta.url)),
    mode: 'production',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, rollupOptions: { output } },
  })
  return outDir
}

const damage = {
  lost: (path: string) => rmSync(path),
  cutShort: (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 1_000)),
}

/** A copy of a version in which one file of a later page is damaged, as when an upload broke off. */
export function damagedCopy(version: string, kind: keyof typeof damage) {
  const copy = folderOf(kind)
  rmSync(copy, { recursive: true, force: true })
  cpSync(version, copy, { recursive: true })
  const file = readdirSync(`${copy}/assets`).find((name) => name.includes('Outcome') && name.endsWith('.js'))
  if (!file) throw new Error(`${copy}/assets has no Outcome script to damage`)
  damage[kind](`${copy}/assets/${file}`)
  // Its packed twin would be served in its place.
  rmSync(`${copy}/assets/${file}.br`, { force: true })
  return copy
}
