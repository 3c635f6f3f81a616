import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe finds on the page on show, each rule with its places. */
export async function violations(page: Page, rulesLeftOut: readonly string[] = []) {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .disableRules([...rulesLeftOut])
    .analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

/** What axe finds in the light scheme, and what of colour it finds in the dark one: nothing else differs between them. */
export async function violationsInBothSchemes(page: Page) {
  const light = await violations(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const { violations: dark } = await new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']).analyze()
  await page.emulateMedia({ colorScheme: 'light' })
  return [...light, ...dark.map(({ id, nodes }) => `dark, ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)]
}
