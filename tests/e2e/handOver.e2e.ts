import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { encodeQR } from 'qr'
import { handOver as english } from '../../src/locales/en/handOver.ts'
import { nurse } from '../../src/locales/en/nurse.ts'
import { fill } from '../../src/locales/say.ts'
import { handOver as turkish } from '../../src/locales/tr/handOver.ts'
import { makeRecord } from '../../src/record/answerRecord.ts'
import { encodeHandOver } from '../../src/record/handOver/encodeHandOver.ts'
import { cases, namedCases } from '../fixtures/cases.ts'
import { galleryAddress } from '../support/galleryAddress.ts'
import { hasSettled } from '../support/hasSettled.ts'
import { blurredPhotoOf, photoOfModules } from './codePhoto.ts'
import { Guide } from './guide.ts'
import { violationsInBothSchemes } from './violations.ts'

const { receive: words } = nurse
const outcomeIds = [...new Set(namedCases.map(([, { outcome }]) => outcome))]

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const shownCode = (page: Page, { picture } = english) => page.getByRole('img', { name: picture })
const field = (page: Page) => page.getByRole('textbox', { name: words.code })
const photoField = (page: Page) => page.getByLabel(words.photo)
const trouble = (kind: keyof typeof words.troubles) => fill(words.troubles[kind], { name: 'EXO1', moment: '' })

/** A nurse's page of a guide, ready for a code. */
async function openReceiving(page: Page) {
  const guide = new Guide(page)
  await page.goto('./?mode=nurse')
  await press(page, words.title)
  await expect(field(page)).toBeVisible()
  return guide
}

/** The page of a person who has reached their outcome, with the code on show. */
async function showCodeOf(page: Page, person: string) {
  await page.goto(`${galleryAddress}?item=${person}/handOver`)
  await press(page, english.make)
  await expect(shownCode(page)).toBeVisible()
}

/** Enters a code that is typed. */
async function enter(page: Page, code: string) {
  await field(page).fill(code)
  await press(page, words.submit)
}

for (const outcome of outcomeIds) {
  test(`the code of everyone who gets ${outcome}, at 300 px and blurred, opens the same outcome by the same rule`, async ({ page, context }) => {
    test.setTimeout(120_000)
    const patient = await context.newPage()
    const guide = await openReceiving(page)
    for (const [name, { rule }] of namedCases.filter(([, one]) => one.outcome === outcome)) {
      await showCodeOf(patient, name)
      await photoField(page).setInputFiles(await blurredPhotoOf(shownCode(patient)))
      await press(page, words.seeResult)
      await expect(guide.outcome(), name).toHaveAttribute('data-outcome', outcome)
      await expect(guide.outcome(), name).toHaveAttribute('data-rule', rule)
      await guide.back()
    }
    expect(guide.troubles).toEqual([])
  })
}

test('what a person shows on a phone in Turkish, a nurse takes over in English: by photo, by scanner and typed', async ({ page, browser }) => {
  const { path, answers, outcome, rule } = cases.kneeEverythingTried
  const phone = new Guide(page, 'tr')
  await phone.open()
  await phone.walk(path, answers)
  await press(page, turkish.title)
  await press(page, turkish.make)
  const photo = await shownCode(page, turkish).screenshot()
  const code = await page.getByText(/^EXO1 /).innerText()
  expect(phone.troubles).toEqual([])

  const desk = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage()
  const ways = {
    photo: () => photoField(desk).setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: photo }),
    scanner: () => desk.keyboard.type(`${code.replaceAll(' ', '')}\n`),
    typed: () => enter(desk, code.toLowerCase()),
  }
  for (const [way, take] of Object.entries(ways)) {
    const guide = await openReceiving(desk)
    await take()
    await press(desk, words.seeResult)
    await expect(guide.outcome(), way).toHaveAttribute('data-outcome', outcome)
    await expect(guide.outcome(), way).toHaveAttribute('data-rule', rule)
    expect(guide.troubles, way).toEqual([])
  }
})

test('lines that a person unticks are asked by the nurse', async ({ page, context }) => {
  const patient = await context.newPage()
  await patient.goto(`${galleryAddress}?item=kneeEverythingTried/handOver`)
  await patient.getByRole('checkbox', { name: /^Effect on life/ }).uncheck()
  await press(patient, english.make)
  await expect(patient.getByRole('heading', { name: english.leftOut.one.replace('{n}', '1') })).toBeVisible()
  const photo = await blurredPhotoOf(shownCode(patient))

  const guide = await openReceiving(page)
  await photoField(page).setInputFiles(photo)
  await expect(page.getByRole('heading', { name: words.leftOutHeading })).toBeVisible()
  await press(page, words.goOn)
  await guide.seesPage('impact')
})

test('a damaged, foreign, old or hostile code is told of, and changes nothing', async ({ page }) => {
  const guide = new Guide(page)
  await page.goto('./?mode=nurse')
  await guide.start()
  await guide.answer('subject', 'someoneElse')
  await guide.seesPage('urgentGeneral')
  await guide.back()
  await guide.seesPage('subject')
  await guide.back()
  await guide.seesPage('welcome')
  await press(page, words.title)
  const stored = () => page.evaluate(() => JSON.stringify([localStorage, sessionStorage, history.state, location.href, document.body.childElementCount]))
  const before = await stored()

  const code = encodeHandOver(makeRecord(cases.kneeEverythingTried.answers, new Date()))
  const yesterday = encodeHandOver(makeRecord(cases.kneeEverythingTried.answers, new Date(Date.now() - 86_400_000)))
  const tomorrow = encodeHandOver(makeRecord(cases.kneeEverythingTried.answers, new Date(Date.now() + 86_400_000)))
  const html = '<img src=x onerror="document.body.append(1)"><script>alert(1)</script>'
  const wrong = code.replace(/.$/, (last) => (last === '7' ? '8' : '7'))
  const bad = [
    [wrong, 'damaged'],
    ['https://example.org/', 'foreign'],
    [html, 'foreign'],
    [`EXO1${html}`, 'damaged'],
    ['__proto__', 'foreign'],
    ['A'.repeat(900), 'foreign'],
    [yesterday, 'expired'],
    [tomorrow, 'fromTheFuture'],
  ] as const
  for (const [text, kind] of bad) {
    const photo = await photoOfModules(page, encodeQR(text, 'raw', { border: 4 }))
    for (const give of [() => enter(page, text), () => photoField(page).setInputFiles(photo)]) {
      await enter(page, '')
      await expect(page.getByRole('alert')).toContainText(words.troubles.empty)
      await give()
      await expect(page.getByRole('alert')).toContainText(trouble(kind).split(':')[0] ?? '')
      await expect(page.getByRole('alert')).toBeFocused()
      expect(await stored()).toBe(before)
    }
  }
  expect(guide.troubles).toEqual([])
  await guide.back()
  await guide.seesPage('welcome')
  await guide.start()
  await guide.seesPage('urgentGeneral')
})

test('a photo without a code, or a file that is no photo, is told of', async ({ page }) => {
  await openReceiving(page)
  const empty = await photoOfModules(page, Array.from({ length: 40 }, () => Array.from({ length: 40 }, () => false)))
  await photoField(page).setInputFiles(empty)
  await expect(page.getByRole('alert')).toContainText(words.troubles.noCode)
  await photoField(page).setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: Buffer.from('<svg onload="alert(1)"/>') })
  await expect(page.getByRole('alert')).toContainText(words.troubles.notAPicture)
})

test('a photo is read without a network', async ({ page, context }) => {
  const patient = await context.newPage()
  await showCodeOf(patient, 'kneeEverythingTried')
  const photo = await blurredPhotoOf(shownCode(patient))
  const guide = await openReceiving(page)
  await hasSettled(page)
  await context.setOffline(true)
  await photoField(page).setInputFiles(photo)
  await press(page, words.seeResult)
  await expect(guide.outcome()).toHaveAttribute('data-rule', 'R23')
})

/** A camera that sees one picture: there is none where the tests run. It tells the page how many of its tracks still run. */
const cameraThatSees = (page: Page, picture: string) =>
  page.addInitScript((source) => {
    const tracks: MediaStreamTrack[] = []
    Object.assign(window, { runningTracks: () => tracks.filter(({ readyState }) => readyState === 'live').length, wishes: 0 })
    navigator.mediaDevices.getUserMedia = async () => {
      Object.assign(window, { wishes: Number(Reflect.get(window, 'wishes')) + 1 })
      const image = new Image()
      image.src = source
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = 640
      canvas.height = 480
      const context = canvas.getContext('2d')
      if (!context) throw new Error('No canvas for the camera')
      const draw = () => {
        context.fillStyle = '#888'
        context.fillRect(0, 0, 640, 480)
        context.drawImage(image, 120, 40, 400, 400)
        requestAnimationFrame(draw)
      }
      draw()
      const stream = canvas.captureStream(30)
      tracks.push(...stream.getTracks())
      return stream
    }
  }, picture)

const running = (page: Page) => page.evaluate(() => (Reflect.get(window, 'runningTracks') as () => number)())

test('the camera reads a code, and is off as soon as it has', async ({ page, context }) => {
  const patient = await context.newPage()
  await showCodeOf(patient, 'kneeEverythingTried')
  const { buffer } = await blurredPhotoOf(shownCode(patient))
  await cameraThatSees(page, `data:image/png;base64,${buffer.toString('base64')}`)
  const guide = await openReceiving(page)
  expect(await page.evaluate(() => Reflect.get(window, 'wishes') as number)).toBe(0)
  await press(page, words.camera)
  await expect(page.getByRole('heading', { name: words.readTitle })).toBeVisible()
  expect(await running(page)).toBe(0)
  await press(page, words.seeResult)
  await expect(guide.outcome()).toHaveAttribute('data-rule', 'R23')
  expect(guide.troubles).toEqual([])
})

test('the camera shows what it sees, and is off once it is stopped or the page is left', async ({ page }) => {
  const grey = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
  await cameraThatSees(page, grey)
  const guide = await openReceiving(page)
  const picture = page.getByLabel(words.cameraPicture)
  for (const leave of [() => press(page, words.stopCamera), guide.back]) {
    await press(page, words.camera)
    await expect.poll(() => picture.evaluate((video) => (video as HTMLVideoElement).videoWidth)).toBe(640)
    expect(await running(page)).toBe(1)
    await leave()
    await expect(picture).toHaveCount(0)
    expect(await running(page)).toBe(0)
  }
  expect(guide.troubles).toEqual([])
})

test('the nurse’s page may ask for the camera, and for no other device', async ({ page }) => {
  const policy = (await page.goto('./?mode=nurse'))?.headers()['permissions-policy']
  expect(policy).toBe('camera=(self), microphone=(), geolocation=()')
})

test('without a camera the other ways are named', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotFoundError'))
  })
  await openReceiving(page)
  await press(page, words.camera)
  await expect(page.getByRole('alert')).toContainText(words.troubles.noCamera)
  await expect(page.getByRole('alert')).toBeFocused()
})

test('axe finds nothing on the pages of showing and receiving', async ({ page, context }) => {
  test.setTimeout(120_000)
  const patient = await context.newPage()
  await patient.goto(`${galleryAddress}?item=kneeEverythingTried/handOver`)
  await expect(patient.getByRole('checkbox').first()).toBeVisible()
  expect(await violationsInBothSchemes(patient), 'choosing').toEqual([])
  await press(patient, english.showNone)
  await press(patient, english.make)
  expect(await violationsInBothSchemes(patient), 'nothing chosen').toEqual([])
  await press(patient, english.showAll)
  await patient.getByRole('checkbox').first().uncheck()
  await press(patient, english.make)
  expect(await violationsInBothSchemes(patient), 'the code').toEqual([])
  const code = await patient.getByText(/^EXO1 /).innerText()

  await openReceiving(page)
  expect(await violationsInBothSchemes(page), 'receiving').toEqual([])
  await enter(page, 'EXO1')
  expect(await violationsInBothSchemes(page), 'a bad code').toEqual([])
  await enter(page, code)
  await page.locator('main details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
  expect(await violationsInBothSchemes(page), 'a code that was read').toEqual([])
})

for (const locale of ['en', 'tr', 'ar'] as const) {
  test(`the code is at least 300 px wide and nothing is cut at 320 px with the largest text in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 })
    const guide = new Guide(page, locale)
    await page.goto(`${galleryAddress}?item=kneeEverythingTried/handOver&locale=${locale}&size=largest`)
    await expect(page.getByRole('checkbox').first()).toBeVisible()
    expect(await guide.widthOverflow()).toBe(0)
    await page.getByRole('checkbox').first().uncheck()
    await page.locator('main button:visible').last().click()
    const box = await page.locator('main svg[role=img]:visible').boundingBox()
    expect(box?.width).toBeGreaterThanOrEqual(300)
    expect(await guide.widthOverflow()).toBe(0)
    await page.goto(`${galleryAddress}?item=kneeEverythingTried/receive&locale=${locale}&size=largest`)
    await expect(page.getByRole('textbox')).toBeVisible()
    await page.keyboard.type('EXO1\n')
    await expect(page.getByRole('alert')).toBeFocused()
    expect(await guide.widthOverflow()).toBe(0)
  })
}
