import { expect, test } from '@playwright/test'
import { tour } from '../fixtures/tour.ts'
import { Guide } from './guide.ts'

// By real presses, those who between them meet every page and outcome. Every named person, in each language: languages.e2e.ts.
for (const [name, expected] of Object.entries(tour)) {
  test(`${name} gets ${expected.outcome} by ${expected.rule} in the browser`, async ({ page }) => {
    const guide = new Guide(page)
    await page.setViewportSize({ width: 320, height: 640 })
    await guide.open()
    const addresses = new Set([page.url()])
    page.on('framenavigated', () => addresses.add(page.url()))

    await guide.walk(expected.path, expected.answers)

    await expect(guide.outcome()).toHaveAttribute('data-outcome', expected.outcome)
    await expect(guide.outcome()).toHaveAttribute('data-rule', expected.rule)
    const sections = await page.locator('[data-section][data-why]').evaluateAll((all) => all.map((one) => one.getAttribute('data-section')))
    expect(sections).toEqual(expected.sections)
    expect(await page.locator('[data-method]').evaluateAll((all) => all.map((one) => one.getAttribute('data-method')))).toEqual(
      expected.delivery ? [expected.delivery] : [],
    )
    await expect(page.locator('[data-note]')).toHaveCount(expected.outcome === 'O1' ? 0 : (expected.notes ?? []).length)
    if (expected.outcome === 'O1') await expect(page.locator('main a')).toHaveCount(0)
    expect(await guide.widthOverflow()).toBe(0)
    expect([...addresses]).toHaveLength(1)
    expect(guide.troubles).toEqual([])
  })
}
