import { expect, test } from '@playwright/test'
import { isQuestion } from '../../machines/path.ts'
import { tour } from '../fixtures/tour.ts'
import { Guide } from './guide.ts'
import { violationsInBothSchemes } from './violations.ts'

for (const [name, { path, answers }] of Object.entries(tour)) {
  test(`axe finds nothing on any page of ${name}, with and without errors, light and dark`, async ({ page }) => {
    test.setTimeout(180_000)
    const guide = new Guide(page)
    await guide.open()
    for (const [index, step] of path.entries()) {
      await guide.seesPage(step)
      expect(await violationsInBothSchemes(page), step).toEqual([])
      if (isQuestion(step)) {
        await guide.continueButton().click()
        await expect(page.getByRole('alert')).toBeFocused()
        await expect(page).toHaveTitle(/^Error: /)
        expect(await violationsInBothSchemes(page), `${step}, unanswered`).toEqual([])
      }
      if (index < path.length - 1) await guide.walk(path.slice(index, index + 2), answers)
    }
    await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
    expect(await violationsInBothSchemes(page), 'outcome, everything open').toEqual([])
    expect(guide.troubles).toEqual([])
  })
}
