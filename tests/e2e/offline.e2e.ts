import { expect, test } from '@playwright/test'
import { cases } from '../fixtures/cases.ts'
import { Guide } from './guide.ts'

test('once the first page has settled, a whole journey and every language work without a network', async ({ page, context }) => {
  const guide = new Guide(page)
  await guide.open()
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))

  await page.getByRole('button', { name: 'Türkçe' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'tr')
  guide.locale = 'tr'
  const { path, answers } = cases.kneeEverythingTried
  await guide.walk(path, answers)
  await page.getByText(guide.ui.display, { exact: true }).click()
  await page.getByRole('button', { name: 'العربية' }).click()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(guide.outcome()).toHaveAttribute('data-rule', 'R23')
  expect(requests.filter((address) => !address.endsWith('.woff2'))).toEqual([])
})
