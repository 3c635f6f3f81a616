import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { compressTexts } from '../../src/build/compressed.ts'

const root = fileURLToPath(new URL('floor', import.meta.url))
const cache = fileURLToPath(new URL('../../node_modules/.cache/bench', import.meta.url))
const shared = { root, base: './', configFile: false, logLevel: 'error' } as const

async function make(name: string, page: string): Promise<string> {
  const outDir = join(cache, name)
  await build({ ...shared, plugins: [react()], build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false } } })
  const index = join(outDir, 'index.html')
  writeFileSync(index, readFileSync(index, 'utf8').replace('<!--page-->', page))
  compressTexts(outDir)
  return outDir
}

/** The yardstick: a bare React and XState page with twelve questions, built here and now, as it is (`plain`) and drawn beforehand. Gives their folders. */
export async function buildFloor(): Promise<{ readonly plain: string; readonly drawn: string }> {
  const outDir = join(cache, 'floor-server')
  await build({ ...shared, plugins: [react()], ssr: { noExternal: true }, build: { ssr: 'server.tsx', outDir, emptyOutDir: true } })
  const { html } = (await import(pathToFileURL(join(outDir, 'server.js')).href)) as { readonly html: string }
  return { plain: await make('floor', ''), drawn: await make('floor-drawn', html) }
}
