import { expect, test } from '@playwright/test'
import { catalogue as ar } from '../../src/locales/ar/catalogue.ts'
import { cases } from '../fixtures/cases.ts'
import { Guide } from './guide.ts'

const { path, answers } = cases.kneeEverythingTried

test('any page shows a second language beside the first, with the same answers ticked, and nothing of it can be used', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  const guide = new Guide(page, 'tr')
  await guide.open()
  await page.getByText(guide.ui.display, { exact: true }).click()
  await page.getByLabel('العربية', { exact: true }).click()
  await page.getByText(guide.ui.display, { exact: true }).click()
  const pane = page.locator('[data-second-pane]')
  await expect(pane).toHaveAttribute('dir', 'rtl')
  await expect(pane.locator('h1')).toHaveText(ar.ui.productName)

  for (const [index, step] of path.entries()) {
    await guide.seesPage(step)
    await expect(pane.locator('h1').first()).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    if (step === 'safetyNow') {
      await guide.choose('safetyNow', ['cancer'])
      await expect(pane.locator('input[value=cancer]')).toBeChecked()
      await guide.choose('safetyNow', ['none'])
      await expect(pane.locator('input[value=cancer]')).not.toBeChecked()
    }
    if (step === 'goals' || step === 'safetyNow' || step === 'outcome') await page.screenshot({ path: `node_modules/.cache/bilingual-${step}.png` })
    if (index < path.length - 1) await guide.walk(path.slice(index, index + 2), answers)
  }
  await expect(page.locator('[data-outcome]')).toHaveCount(2)
  await expect(page).toHaveTitle(new RegExp(guide.ui.productName))
  expect(await guide.widthOverflow()).toBe(0)
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await guide.widthOverflow()).toBe(0)
  expect(guide.troubles).toEqual([])
})
