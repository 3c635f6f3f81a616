import { fileURLToPath } from 'node:url'
import type { Browser } from '@playwright/test'
import { build } from 'vite'

const loop = fileURLToPath(new URL('decideLoop.ts', import.meta.url))

/** The milliseconds of one decision in the browser, at its full speed (decideLoop.ts). */
export async function decidingTime(browser: Browser): Promise<number> {
  const built = await build({ configFile: false, logLevel: 'error', publicDir: false, build: { write: false, lib: { entry: loop, formats: ['iife'], name: 'loop' } } })
  const [chunk] = [built].flat().flatMap((part) => ('output' in part ? part.output : []))
  if (chunk?.type !== 'chunk') throw new Error(`${loop} was not built into one script`)
  const page = await browser.newPage()
  await page.addScriptTag({ content: chunk.code })
  const time = await page.evaluate<number>('slowestCase()')
  await page.close()
  return time
}
