import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { bytesOf, total } from '../bench/bytes.ts'
import { builtProduct } from '../support/builtFiles.ts'
import { first as firstTr } from '../../src/locales/tr/first.ts'
import { optionName, titleOf, ui } from '../support/english.ts'

const title = titleOf('subject')
const me = optionName('subject', 'me')
const someoneElse = optionName('subject', 'someoneElse')
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

/** Holds back the page's own script, as a slow network does. Returns what lets it arrive. */
async function holdScript(page: Page): Promise<() => void> {
  let arrive = () => undefined as void
  const held = new Promise<void>((resolve) => (arrive = resolve))
  await page.route(/assets\/index-[^/]*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  return arrive
}

function troublesOf(page: Page): readonly string[] {
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  return troubles
}

test.use({ locale: 'en-GB' })

test('the first page and the first question are there before their script; what was chosen is taken over', async ({ page }) => {
  const troubles = troublesOf(page)
  const arrive = await holdScript(page)
  await page.goto('./', { waitUntil: 'commit' })
  await expect(heading(page, ui.productName)).toBeVisible()
  await page.getByRole('button', { name: ui.start, exact: true }).click()
  await expect(heading(page, title)).toBeFocused()
  expect(await page.title()).toContain(title)
  await page.getByRole('radio', { name: someoneElse }).check()
  arrive()
  await expect(page.locator('html')).toHaveAttribute('data-live')
  await expect(page.getByRole('radio', { name: someoneElse })).toBeChecked()
  await expect(page.getByRole('radio', { name: someoneElse })).toBeFocused()
  await page.getByRole('button', { name: ui.continue, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('the person you are helping')
  await page.goBack()
  await expect(heading(page, title)).toBeVisible()
  expect(troubles).toEqual([])
})

test('Continue pressed before the script is there leads on once it is', async ({ page }) => {
  const arrive = await holdScript(page)
  await page.goto('./', { waitUntil: 'commit' })
  await page.getByRole('button', { name: ui.start, exact: true }).click()
  await page.getByRole('radio', { name: me, exact: true }).check()
  await page.getByRole('button', { name: ui.continue, exact: true }).click()
  arrive()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Do you have any of these signs')
})

test('the script takes the drawn page over as it is, without an error and without a move', async ({ page }) => {
  const troubles = troublesOf(page)
  const arrive = await holdScript(page)
  await page.goto('./', { waitUntil: 'commit' })
  const start = page.getByRole('button', { name: ui.start, exact: true })
  await expect(start).toBeVisible()
  const node = await start.elementHandle()
  const before = await start.boundingBox()
  arrive()
  await expect(page.locator('html')).toHaveAttribute('data-live')
  await page.waitForLoadState('networkidle')
  expect(await node?.evaluate((button) => button.isConnected)).toBe(true)
  expect(await start.boundingBox()).toEqual(before)
  expect(troubles).toEqual([])
})

test.describe('a browser set to Turkish', () => {
  test.use({ locale: 'tr-TR' })

  test('gets the Turkish page, drawn in Turkish', async ({ page }) => {
    await holdScript(page)
    await page.goto('./', { waitUntil: 'commit' })
    await expect(heading(page, firstTr.ui.productName)).toBeVisible()
    expect(new URL(page.url()).pathname).toBe('/tr/')
    await expect(page.locator('html')).toHaveAttribute('lang', 'tr')
  })
})

test('an address with a language shows that language, until another is chosen', async ({ page }) => {
  await page.goto('./tr/')
  await expect(heading(page, firstTr.ui.productName)).toBeVisible()
  await page.getByRole('button', { name: 'English', exact: true }).first().click()
  await expect(heading(page, ui.productName)).toBeVisible()
  await page.reload()
  await expect(heading(page, ui.productName)).toBeVisible()
})

test('a language chosen before the script is there is on show once it is', async ({ page }) => {
  const troubles = troublesOf(page)
  const arrive = await holdScript(page)
  await page.goto('./tr/', { waitUntil: 'commit' })
  await page.getByRole('button', { name: 'English', exact: true }).click()
  arrive()
  await expect(heading(page, ui.productName)).toBeVisible()
  await page.getByRole('button', { name: ui.start, exact: true }).click()
  await expect(heading(page, title)).toBeVisible()
  expect(troubles).toEqual([])
})

test('the page, its styles, its scripts and the first words stay small', () => {
  const { all, early } = bytesOf(builtProduct, 'en')
  // Brotli, in bytes: what is needed before React, and what until the page answers by itself.
  expect(total(early)).toBeLessThan(10_000)
  expect(total(all)).toBeLessThanOrEqual(92_000)
})
