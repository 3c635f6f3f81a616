import { fileURLToPath } from 'node:url'
import type { Browser } from '@playwright/test'
import { oneScript } from '../../src/build/oneScript.ts'

const loop = fileURLToPath(new URL('decideLoop.ts', import.meta.url))

/** The milliseconds of one decision in the browser, at its full speed (decideLoop.ts). */
export async function decidingTime(browser: Browser): Promise<number> {
  const page = await browser.newPage()
  await page.addScriptTag({ content: await oneScript(loop) })
  const time = await page.evaluate<number>('slowestCase()')
  await page.close()
  return time
}
