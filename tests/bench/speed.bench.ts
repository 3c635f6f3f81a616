import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import type { Browser, Page } from '@playwright/test'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { ui } from '../support/english.ts'
import { filesOf } from '../../src/server/serve.mjs'
import { cases } from '../fixtures/cases.ts'
import { choicesOf } from '../support/choices.ts'
import { answerOne } from './answering.ts'
import type { Wanted } from './answering.ts'
import { buildFloor } from './buildFloor.ts'
import { bytesOf, total } from './bytes.ts'
import { decidingTime } from './deciding.ts'
import { medianOf, quantileOf } from './figures.ts'
import { firstLoad } from './firstLoad.ts'
import { growthAt } from './growth.ts'
import { heapAfterJourneys, heapNow } from './heap.ts'
import { keepBaseline, printSpeed, writeSpeed } from './writeSpeed.ts'
import type { Speed } from './writeSpeed.ts'

// How often each is measured, and how many journeys without a reload. QUICK=1 tries that all of it runs: such figures are printed alone.
const isQuick = 'QUICK' in process.env
const [loads, walks, journeys] = isQuick ? [1, 1, 50] : [7, 4, 1_000]

const product = fileURLToPath(new URL('../../dist', import.meta.url))

async function serveFolder(folder: string) {
  const server = createServer(filesOf(folder))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return { address: `http://localhost:${(server.address() as AddressInfo).port}/`, close: () => server.close() }
}

async function medianLoad(browser: Browser, address: string, presses = true) {
  const all: Awaited<ReturnType<typeof firstLoad>>[] = []
  for (let i = 0; i < loads; i += 1) all.push(await firstLoad(browser, address, presses))
  const of = (key: keyof (typeof all)[number]) => medianOf(all.map((load) => load[key]))
  return { firstPaint: of('firstPaint'), largestPaint: of('largestPaint'), firstAnswer: of('firstAnswer'), nextQuestion: of('nextQuestion'), shift: Math.max(...all.map(({ shift }) => shift)) }
}

/** The milliseconds of every step through a page's questions, at a processor six times as slow, and of the last one. */
async function walk(page: Page, address: string, wanted: Wanted, last: string) {
  await page.goto(address)
  await page.waitForLoadState('networkidle')
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  const steps: number[] = []
  const isLast = () => page.getByRole('heading', { level: 1, name: last }).isVisible()
  while (!(await isLast())) steps.push(await answerOne(page, { wanted, goesOn: ui.reviewContinue }))
  return { steps, session }
}

const answers: Answers = cases.kneeTriedAndBooked.answers
/** What to choose on each page, by the name of its controls. */
const choices = Object.entries(answers).flatMap(([question, answer]) => choicesOf(question, answer))
const wanted: Wanted = Object.fromEntries(choices.map(([name]) => [name, choices.filter((one) => one[0] === name).map(([, option]) => option)]))

test('how fast it is', async ({ browser }) => {
  const folders = await buildFloor()
  const [ours, plain, drawn] = await Promise.all([serveFolder(product), serveFolder(folders.plain), serveFolder(folders.drawn)])

  const firstLoads = { ours: await medianLoad(browser, ours.address), plain: await medianLoad(browser, plain.address), drawn: await medianLoad(browser, drawn.address, false) }

  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  const steps: number[] = []
  const floorSteps: number[] = []
  const outcomes: number[] = []
  let heapOnOutcome = 0
  for (let i = 0; i < walks; i += 1) {
    const floor = await walk(page, plain.address, {}, 'Done')
    floorSteps.push(...floor.steps)
    const journey = await walk(page, ours.address, wanted, ui.reviewTitle)
    steps.push(...journey.steps.slice(1))
    outcomes.push(await answerOne(page, { wanted: {}, goesOn: ui.reviewContinue }))
    heapOnOutcome = await heapNow(journey.session)
    await journey.session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  }

  await page.goto(ours.address)
  await page.waitForLoadState('networkidle')
  const session = await context.newCDPSession(page)
  const heap = await heapAfterJourneys(page, session, { first: Math.min(100, journeys / 10), all: journeys, again: ui.startAgain })
  await context.close()

  const speed: Speed = {
    bytes: { ours: bytesOf(product, 'en'), floor: bytesOf(folders.plain) },
    firstLoads,
    answering: { ours: [medianOf(steps), quantileOf(steps, 0.95)], floor: [medianOf(floorSteps), quantileOf(floorSteps, 0.95)], outcome: medianOf(outcomes) },
    deciding: await decidingTime(browser),
    heapOnOutcome,
    heap: { ...heap, journeys },
    growth: [12, 100, 1_000].map((count) => growthAt(count)),
  }
  mkdirSync(fileURLToPath(new URL('../../node_modules/.cache/bench', import.meta.url)), { recursive: true })
  writeFileSync(fileURLToPath(new URL('../../node_modules/.cache/bench/speed.json', import.meta.url)), JSON.stringify(speed, undefined, 2))
  printSpeed(speed)
  if (!isQuick) writeSpeed(speed)
  if ('BASELINE' in process.env) keepBaseline(speed)
  expect(total(speed.bytes.ours.all)).toBeGreaterThan(0)
  for (const server of [ours, plain, drawn]) server.close()
})
