import { readFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import type { Bundle, QuestionnaireResponse } from '@medplum/fhirtypes'
import { expect, test as base } from '@playwright/test'
import type { Page } from '@playwright/test'
import { relevantAnswers } from '../../machines/path.ts'
import { nurse } from '../../src/locales/en/nurse.ts'
import { fill } from '../../src/locales/say.ts'
import { readResponse } from '../../src/record/fhir/readResponse.ts'
import { cases } from '../fixtures/cases.ts'
import { startClinic } from '../support/clinicServer.ts'
import { startFhirServer } from '../support/fhirServer.ts'
import { startSignInServer } from '../support/signInServer.ts'
import { Guide } from './guide.ts'
import { violationsInBothSchemes } from './violations.ts'

const { record: words } = nurse
const server = 'Records'
const knee = cases.kneeEverythingTried

interface Fixtures {
  readonly fhir: Awaited<ReturnType<typeof startFhirServer>>
  /** Puts the product up with these settings, until the test ends. */
  readonly putUp: (settings: object) => Promise<string>
}

const test = base.extend<Fixtures>({
  // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads the names of what a fixture needs here
  fhir: async ({}, use) => {
    const fhir = await startFhirServer()
    await use(fhir)
    await fhir.close()
  },
  // oxlint-disable-next-line eslint/no-empty-pattern -- as above
  putUp: async ({}, use) => {
    const clinics: Awaited<ReturnType<typeof startClinic>>[] = []
    await use(async (settings) => {
      const clinic = await startClinic(settings)
      clinics.push(clinic)
      return clinic.address
    })
    for (const clinic of clinics) await clinic.stop()
  },
})

const button = (page: Page, name: string) => page.getByRole('button', { name: fill(name, { server }), exact: true })
const text = (page: Page) => page.getByRole('textbox', { name: words.textLabel })

/** From the start page to the record of a knee. */
async function toRecord(page: Page) {
  await new Guide(page).walk(knee.path, knee.answers)
  await button(page, words.title).click()
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeFocused()
}

async function openRecord(page: Page, clinic: string) {
  await page.goto(`${clinic}?mode=nurse`)
  await toRecord(page)
}

const sendsTo = (address: string) => ({ fhirServer: { address, name: server } })

async function find(address: string, search: string): Promise<readonly QuestionnaireResponse[]> {
  const found = (await (await fetch(`${address}/QuestionnaireResponse?${search}`)).json()) as Bundle
  return (found.entry ?? []).map(({ resource }) => resource as QuestionnaireResponse)
}

/** Carries every byte to a server and back, until the line is cut: then it breaks off as soon as something is sent. */
async function startLine(to: string) {
  const line = { isCut: true }
  const { hostname, port, pathname } = new URL(to)
  const through = createServer((near) => {
    const far = connect(Number(port), hostname)
    const close = () => [near, far].forEach((end) => end.destroy())
    near.on('error', close).on('close', close)
    far.on('error', close).on('close', close)
    near.on('data', (bytes) => {
      far.write(bytes)
    })
    far.on('data', (bytes) => {
      // The server has taken it by now; its answer is what does not come through.
      if (line.isCut && String(bytes).includes('transaction-response')) close()
      else near.write(bytes)
    })
  })
  await new Promise<void>((resolve) => through.listen(0, '127.0.0.1', resolve))
  return { address: `http://127.0.0.1:${(through.address() as AddressInfo).port}${pathname}`, mend: () => (line.isCut = false), close: () => through.close() }
}

test('a nurse sends the record to a real server, where it is read back and found', async ({ page, fhir, putUp }) => {
  await openRecord(page, await putUp(sendsTo(fhir.address)))
  await button(page, words.send).click()
  await expect(page.getByText(fill(words.sent, { server }))).toBeVisible()
  const name = /QuestionnaireResponse\/[\da-f-]{36}/.exec((await page.getByRole('main').textContent()) ?? '')?.[0]
  const response = (await (await fetch(`${fhir.address}/${name}`)).json()) as QuestionnaireResponse
  expect(response.status).toBe('completed')
  expect(readResponse(response)).toEqual(relevantAnswers(knee.answers))
  expect(await find(fhir.address, 'status=completed')).toHaveLength(1)
  expect(await find(fhir.address, 'status=in-progress')).toHaveLength(0)
  await expect(button(page, words.send)).toHaveCount(0)
})

test('a server that says no is heard in its own words, and nothing is lost', async ({ page, fhir, putUp }) => {
  await openRecord(page, await putUp(sendsTo(`${fhir.address}/Patient`)))
  const before = await text(page).inputValue()
  await button(page, words.send).click()
  await expect(page.getByText(fill(words.refused, { server, status: 400 }))).toBeVisible()
  await expect(page.getByText('Incorrect resource type')).toBeVisible()
  expect(await text(page).inputValue()).toBe(before)
  await button(page, words.again).click()
  await expect(page.getByText('Incorrect resource type')).toBeVisible()
  expect(await violationsInBothSchemes(page)).toEqual([])
})

test('a line that breaks loses nothing: sent again, the record is stored once', async ({ page, fhir, putUp }) => {
  const line = await startLine(fhir.address)
  await openRecord(page, await putUp(sendsTo(line.address)))
  await button(page, words.send).click()
  await expect(page.getByText(fill(words.interrupted, { server }))).toBeVisible()
  await page.getByRole('button', { name: 'Back', exact: true }).click()
  await button(page, words.title).click()
  await expect(page.getByText(fill(words.interrupted, { server }))).toBeVisible()
  line.mend()
  await button(page, words.again).click()
  await expect(page.getByText(fill(words.sent, { server }))).toBeVisible()
  expect(await find(fhir.address, 'status=completed')).toHaveLength(1)
  line.close()
})

test('a nurse opened from the records system sends signed in, and the address carries nothing', async ({ page, putUp }) => {
  const records = await startSignInServer()
  const clinic = await putUp({ fhirServer: { ...records.settings, name: server } })
  await page.goto(records.launchFrom(`${clinic}?mode=nurse`))
  await expect(page).toHaveURL(`${clinic}?mode=nurse`)
  await toRecord(page)
  await expect(page.getByText(fill(words.signIn.done, { server }))).toBeVisible()
  await button(page, words.send).click()
  await expect(page.getByText(fill(words.sent, { server }))).toBeVisible()
  expect(await find(records.fhir, 'status=completed')).toHaveLength(1)
  await expect(page).toHaveURL(`${clinic}?mode=nurse`)
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
  await records.close()
})

test('a launch from a system that the clinic does not name is not followed', async ({ page, putUp, fhir }) => {
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== 'localhost') elsewhere.push(request.url())
  })
  const clinic = await putUp(sendsTo(fhir.address))
  await page.goto(`${clinic}?mode=nurse&launch=1&iss=https://elsewhere.example.org/fhir`)
  await expect(page).toHaveURL(`${clinic}?mode=nurse`)
  await toRecord(page)
  await expect(page.getByText(words.signIn.otherServer)).toBeVisible()
  expect(elsewhere).toEqual([])
})

test('the record is copied, and saved as a bundle whose name tells of nobody', async ({ page, context, putUp }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openRecord(page, await putUp({}))
  await expect(page.getByRole('button', { name: /^Send/ })).toHaveCount(0)
  await button(page, words.copy).click()
  await expect(page.getByText(words.copied)).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text(page).inputValue())
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, words.save).click()])
  expect(download.suggestedFilename()).toMatch(/^exosome-guide-\d{12}\.fhir\.json$/)
  const bundle = JSON.parse(readFileSync(await download.path(), 'utf8')) as Bundle
  expect(bundle.type).toBe('collection')
  expect(readResponse(bundle.entry?.find(({ resource }) => resource?.resourceType === 'QuestionnaireResponse')?.resource)).toEqual(relevantAnswers(knee.answers))
  expect(await violationsInBothSchemes(page)).toEqual([])
})

test('the content policy lets the page reach the server that the clinic names, and no other', async ({ page, fhir, putUp }) => {
  const reach = (address: string) =>
    page.evaluate((to) => fetch(to).then(() => 'reached', () => 'blocked'), `${address}/metadata`)
  await page.goto(`${await putUp(sendsTo(fhir.address))}?mode=nurse`)
  expect(await reach(fhir.address)).toBe('reached')
  await page.goto(`${await putUp({})}?mode=nurse`)
  expect(await reach(fhir.address)).toBe('blocked')
})

test('a damaged settings file still gives the product, without a server', async ({ page, putUp }) => {
  await openRecord(page, await putUp({ fhirServer: { address: 'http://example.org', name: 7 }, kiosk: 'long' }))
  await expect(page.getByRole('button', { name: /^Send/ })).toHaveCount(0)
  await expect(button(page, words.copy)).toBeVisible()
})
