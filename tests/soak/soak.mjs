import { chromium } from 'playwright'
import { serve } from '../../src/server/serve.mjs'
import { launchOptions } from '../support/browser.mjs'

// Thousands of people at one kiosk, one after the other, in one page that is never loaded again: random taps, then
// "I am finished". Memory after garbage collection, nodes, listeners and timers must be after the last as after the
// 100th. Build first: `npm run soak` does. SESSIONS, SEED and ADDRESS (of a kiosk that is served already) change it.

const sessions = Number(process.env['SESSIONS'] ?? 2_000)
const seed = Number(process.env['SEED'] ?? 1)
const first = Math.min(100, Math.floor(sessions / 2))
const mostGrowth = 0.05

// mulberry32, as in tests/support/random.ts, which plain Node cannot read.
let state = seed >>> 0
function next() {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

/** Counts what waits to be run, and does without the print dialog, which nobody here would close. */
function watchTimers() {
  const waiting = { timeouts: new Set(), intervals: new Set() }
  Object.assign(window, { waiting, print: () => undefined })
  const [later, notLater, often, notOften] = [window.setTimeout.bind(window), window.clearTimeout.bind(window), window.setInterval.bind(window), window.clearInterval.bind(window)]
  Object.assign(window, {
    /** @type {(run: (...given: unknown[]) => void, after?: number, ...given: unknown[]) => number} */
    setTimeout: (run, after, ...given) => {
      const id = later(() => {
        waiting.timeouts.delete(id)
        run(...given)
      }, after)
      waiting.timeouts.add(id)
      return id
    },
    /** @type {(id: number) => void} */
    clearTimeout: (id) => {
      waiting.timeouts.delete(id)
      notLater(id)
    },
    /** @type {(run: () => void, after?: number) => number} */
    setInterval: (run, after) => {
      const id = often(run, after)
      waiting.intervals.add(id)
      return id
    },
    /** @type {(id: number) => void} */
    clearInterval: (id) => {
      waiting.intervals.delete(id)
      notOften(id)
    },
  })
}

/**
 * Looks for something to press, brings it into view and says where it is: now and then anything on the page, else what
 * leads on, so that some get to the end. Nothing where all is on its way from one page to the next; `over` where the
 * session has ended.
 * @param {{ isWandering: boolean, choice: number }} how
 */
function findControl({ isWandering, choice }) {
  const finish = document.querySelectorAll('header > button')[1]
  if (!finish) return 'over'
  /** @param {string} selector */
  const shown = (selector) =>
    [...document.querySelectorAll(selector)].filter(
      (one) => one.checkVisibility() && one.textContent !== finish.textContent && !one.closest('[inert]') && one.getBoundingClientRect().width > 8,
    )
  const dialog = document.querySelector('dialog[open]') ? 'dialog[open] ' : ''
  const onwards = () => {
    const asked = shown('main fieldset').find((one) => !one.querySelector('input:checked') && one.querySelector('label'))
    const options = asked ? [...asked.querySelectorAll('label')] : []
    return options.length > 0 ? options : shown('main form button[type="submit"], main [data-outcome] button, main button')
  }
  const controls = dialog ? shown(`${dialog}button`) : isWandering ? shown('button, summary, label') : onwards()
  const control = controls[Math.floor(choice * controls.length)]
  if (!control) return undefined
  control.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { left, top, width, height } = control.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}

const served = process.env['ADDRESS'] ? { address: process.env['ADDRESS'], close: () => undefined } : await serve(0)
const options = await launchOptions()
// Without machine code, which the browser makes as it sees fit and counts as heap: what is left is what the page holds.
const browser = await chromium.launch({ ...options, args: ['args' in options ? options.args : [], '--js-flags=--jitless'].flat() })
const context = await browser.newContext({ viewport: { width: 1080, height: 1920 }, hasTouch: true, reducedMotion: 'reduce' })
const page = await context.newPage()
const cdp = await context.newCDPSession(page)
await cdp.send('Performance.enable')

/** @type {string[]} */
const troubles = []
let loads = 0
page.on('pageerror', (error) => troubles.push(`error: ${error.message}`))
page.on('console', (message) => message.type() === 'error' && troubles.push(`console: ${message.text()}`))
page.on('popup', () => troubles.push('a window was opened'))
page.on('download', () => troubles.push('a file was saved'))
page.on('load', () => (loads += 1))
page.on('request', (request) => new URL(request.url()).hostname === 'localhost' || troubles.push(`request: ${request.url()}`))

await page.addInitScript(watchTimers)
await page.goto(`${served.address}?mode=kiosk`)

/** What the page holds now, between two people. */
async function measure() {
  for (let times = 0; times < 3; times += 1) await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const of = (/** @type {string} */ name) => metrics.find((metric) => metric.name === name)?.value ?? NaN
  const waiting = await page.evaluate(() => {
    const { timeouts, intervals } = /** @type {{ waiting: { timeouts: Set<number>, intervals: Set<number> } }} */ (/** @type {unknown} */ (window)).waiting
    return { timeouts: timeouts.size, intervals: intervals.size }
  })
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners'), ...waiting }
}

const languages = page.locator('main li > button')
const finish = page.locator('header > button').nth(1)
const toFirstPage = page.locator('main > div > button')
const reached = new Map()
let taps = 0

async function session() {
  await languages.nth(Math.floor(next() * 3)).click()
  await finish.waitFor()
  const most = next() < 0.05 ? 90 : 3 + Math.floor(next() * 20)
  for (let tap = 0; tap < most; tap += 1) {
    const at = await page.evaluate(findControl, { isWandering: next() < 0.2, choice: next() })
    // A tap can hit what has just moved there, as a person's can: also what ends the session.
    if (at === 'over') break
    if (!at) continue
    taps += 1
    // A finger waits for the next picture on the screen, a mouse does not: most taps are the mouse's, to get on.
    await (next() < 0.1 ? page.touchscreen.tap(at.x, at.y) : page.mouse.click(at.x, at.y))
  }
  const place = await page.evaluate(() => (document.querySelector('[data-outcome]') ? 'outcome' : document.querySelector('main form') ? 'question' : 'other'))
  reached.set(place, (reached.get(place) ?? 0) + 1)
  await page.evaluate(() => /** @type {HTMLDialogElement | null} */ (document.querySelector('dialog[open]'))?.close())
  if (await finish.isVisible()) await finish.click()
  await toFirstPage.or(languages).first().waitFor()
  if (await toFirstPage.isVisible()) await toFirstPage.click()
  await languages.first().waitFor()
}

const began = Date.now()
const figures = []
const every = Math.max(1, Math.floor(sessions / 10))
for (let count = 1; count <= sessions; count += 1) {
  await session().catch(async (error) => {
    console.log(`session ${count} got stuck on: ${await page.evaluate(() => document.body.innerText)}`, troubles)
    throw error
  })
  if (count === first || count === sessions || (count > first && count % every === 0)) {
    const held = await measure()
    figures.push({ count, ...held })
    console.log(`${count} sessions: heap ${(held.heap / 1e6).toFixed(3)} MB, ${held.nodes} nodes, ${held.listeners} listeners, ${held.intervals} intervals, ${held.timeouts} timeouts`)
  }
}

const [start, end] = [figures[0], figures.at(-1)]
if (!start || !end) throw new Error('Nothing was measured')
const growth = end.heap / start.heap - 1
const seconds = Math.round((Date.now() - began) / 1000)
console.log(`${sessions} sessions, ${taps} taps, ${seconds} s; ended at ${[...reached].map(([place, times]) => `${place} ${times}`).join(', ')}`)
console.log(`heap from session ${start.count} to ${end.count}: ${(growth * 100).toFixed(2)} %`)

if (growth >= mostGrowth) troubles.push(`the heap grew by ${(growth * 100).toFixed(2)} %`)
// The page before the last may still be held when the first page has just been drawn, with its handful of nodes.
for (const [kind, most] of /** @type {const} */ ([['nodes', 20], ['listeners', 2], ['intervals', 0], ['timeouts', 0]])) {
  if (end[kind] - start[kind] > most) troubles.push(`${kind}: ${start[kind]} became ${end[kind]}`)
}
// Few get to the end, but of thousands some do: none would mean that the pages are dead.
if (sessions >= 500 && !reached.has('outcome')) troubles.push('no session came to an outcome')
if (loads !== 1) troubles.push(`the page was loaded ${loads} times`)
await browser.close()
served.close()
console.log(troubles.length === 0 ? 'passed' : `failed:\n${troubles.join('\n')}`)
process.exit(troubles.length === 0 ? 0 : 1)
