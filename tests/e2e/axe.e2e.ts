import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { isQuestion } from '../../machines/path.ts'
import type { Case } from '../fixtures/cases.ts'
import { cases } from '../fixtures/cases.ts'
import { Guide } from './guide.ts'

async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

// Between them: every question, the read-back, the review and every outcome.
const journeys: Readonly<Record<string, Case>> = {
  kneeTriedAndBooked: cases.kneeTriedAndBooked,
  treatedBeforeNowWell: cases.treatedBeforeNowWell,
  msRelapseLastMonth: cases.msRelapseLastMonth,
  diabeticFootWithoutOffloading: cases.diabeticFootWithoutOffloading,
  hotKneeAndVeryIll: cases.hotKneeAndVeryIll,
  msNewSymptoms: cases.msNewSymptoms,
  youngPerson: cases.youngPerson,
  hairLoss: cases.hairLoss,
}

for (const [name, { path, answers }] of Object.entries(journeys)) {
  test(`axe finds nothing on any page of ${name}, with and without errors`, async ({ page }) => {
    test.setTimeout(180_000)
    const guide = new Guide(page)
    await guide.open()
    for (const [index, step] of path.entries()) {
      await guide.seesPage(step)
      expect(await violations(page), step).toEqual([])
      if (isQuestion(step)) {
        await guide.continueButton().click()
        await expect(page.getByRole('alert')).toBeFocused()
        await expect(page).toHaveTitle(/^Error: /)
        expect(await violations(page), `${step}, unanswered`).toEqual([])
      }
      if (index < path.length - 1) await guide.walk(path.slice(index, index + 2), answers)
    }
    await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
    expect(await violations(page), 'outcome, everything open').toEqual([])
    expect(guide.troubles).toEqual([])
  })
}
