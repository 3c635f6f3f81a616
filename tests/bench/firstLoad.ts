import type { Browser } from '@playwright/test'

/** When things happened as a page was opened, in milliseconds since it was asked for. */
export interface FirstLoad {
  readonly firstPaint: number
  readonly largestPaint: number
  /** The first answer was chosen, and stayed. */
  readonly firstAnswer: number
  /** The question after it was on show. */
  readonly nextQuestion: number
  /** How far things moved that nobody moved (cumulative layout shift). */
  readonly shift: number
}

/** Presses Start, the first answer and Continue as soon as each is there, frame by frame. Runs in the page, from its first moment. */
function answerAtOnce(presses: boolean) {
  const seen = { firstPaint: 0, largestPaint: 0, firstAnswer: 0, nextQuestion: 0, shift: 0 }
  let isStill = true
  Object.assign(window, { seen })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean }
      // What a press puts in the place of something else is no shift; a press from a script counts as none.
      if (!hadRecentInput && isStill) seen.shift += value
    }
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) seen.largestPaint = startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })

  let asked: string | null | undefined
  let frames = 0
  const look = () => {
    frames += 1
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    const heading = document.querySelector('h1')?.textContent
    const radios = document.querySelectorAll<HTMLInputElement>('input[type=radio]')
    if (paint) seen.firstPaint = paint.startTime
    if (paint && presses) {
      if (asked !== undefined && heading !== asked) {
        seen.nextQuestion = performance.now()
        return
      }
      if (radios.length === 0) {
        const start = document.querySelector<HTMLElement>('#start')
        if (start) isStill = false
        start?.click()
      } else if (asked === undefined) {
        radios[0]?.click()
        asked = heading
        seen.firstAnswer = performance.now()
      } else if (frames % 2 === 0) document.querySelector<HTMLElement>('button[type=submit]')?.click()
      // A page drawn beforehand may not know of a choice made before its script was there: another is made.
      else [...radios].find((radio) => !radio.checked)?.click()
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Opens a page for the first time, and presses what it can or lets it be, on a slow network (1.6 Mbit/s, 150 ms) and a processor six times as slow. */
export async function firstLoad(browser: Browser, address: string, presses: boolean): Promise<FirstLoad> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  await page.addInitScript(answerAtOnce, presses)
  await page.goto(address, { waitUntil: 'commit' })
  const seen = () => (window as unknown as { readonly seen: FirstLoad }).seen
  if (presses) await page.waitForFunction(() => (window as unknown as { readonly seen?: FirstLoad }).seen?.nextQuestion, undefined, { timeout: 60_000 })
  else await page.waitForLoadState('networkidle')
  const load = await page.evaluate(seen)
  await context.close()
  return load
}
