import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { localeNames } from '../../src/locales/locale.ts'
import { cases } from '../fixtures/cases.ts'
import { hasSettled } from '../support/hasSettled.ts'
import { Guide } from './guide.ts'

const { path, answers, rule } = cases.kneeEverythingTried

/** Walks a whole journey once everything has loaded; gives back what was asked of any server meanwhile. */
async function requestsOfJourney(page: Page, guide: Guide, begin: () => Promise<void> = async () => undefined) {
  await hasSettled(page)
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await begin()
  await guide.walk(path, answers)
  await expect(guide.outcome()).toHaveAttribute('data-rule', rule)
  expect(guide.troubles).toEqual([])
  return requests
}

test('only the nurse’s page may use the camera', async ({ page }) => {
  for (const [mode, camera] of [['', '()'], ['?mode=kiosk', '()'], ['?mode=nurse', '(self)']] as const) {
    const answer = await page.goto(`./${mode}`)
    expect(answer?.headers()['permissions-policy']).toContain(`camera=${camera},`)
  }
})

// The patient's own page is held to this in keep.e2e.ts, with its worker.
test('after load, a whole journey with a nurse asks for nothing', async ({ page }) => {
  const guide = new Guide(page)
  await guide.open('nurse')
  expect(await requestsOfJourney(page, guide)).toEqual([])
})

test('after load, a whole journey at the kiosk asks for nothing', async ({ page }) => {
  const guide = new Guide(page)
  await page.goto('./?mode=kiosk')
  const begin = () => page.getByRole('button', { name: new RegExp(`^${localeNames.en}`) }).click()
  await expect(page.getByRole('button', { name: new RegExp(`^${localeNames.en}`) })).toBeVisible()
  expect(await requestsOfJourney(page, guide, begin)).toEqual([])
})
