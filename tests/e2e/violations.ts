import type { Page } from '@playwright/test'
import axe from 'axe-core'
import type { AxeResults, RunOptions } from 'axe-core'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** All that another colour scheme changes. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']

/**
 * Runs axe in the page on show. It is put there once a load: to put it there for each run, and to have a second page
 * gather the results as @axe-core/playwright does, takes eight times as long.
 */
async function runAxe(page: Page, options: RunOptions): Promise<AxeResults> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate((given) => (Reflect.get(window, 'axe') as typeof axe).run(document, given), options)
}

const inWords = (found: AxeResults['violations']) => found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)

/** What axe finds on the page on show, each rule with its places: breaches, and what it cannot decide. */
export async function findings(page: Page, isColourAlone = false, rulesLeftOut: readonly string[] = []) {
  const { violations: breaches, incomplete } = await runAxe(page, {
    runOnly: isColourAlone ? { type: 'rule', values: rulesOfColour } : { type: 'tag', values: standards },
    rules: Object.fromEntries(rulesLeftOut.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations', 'incomplete'],
  })
  return { violations: inWords(breaches), incomplete: inWords(incomplete) }
}

/** What axe finds on the page on show, each rule with its places. */
export const violations = async (page: Page, rulesLeftOut?: readonly string[]) => (await findings(page, false, rulesLeftOut)).violations

/** What axe finds in the light scheme, and what of colour it finds in the dark one: nothing else differs between them. */
export async function violationsInBothSchemes(page: Page) {
  const light = await violations(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const { violations: dark } = await findings(page, true)
  await page.emulateMedia({ colorScheme: 'light' })
  return [...light, ...dark.map((found) => `dark, ${found}`)]
}
