import { expect, test } from '@playwright/test'
import type { Page } from '@playwright/test'
import { cases } from '../fixtures/cases.ts'
import { Guide } from './guide.ts'

const { path, answers } = cases.kneeTriedAndBooked
const toReview = path.slice(0, path.indexOf('review') + 1)

/** Whatever is wider than the page, or has its text cut off. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const beyond = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > width + 1 || one.getBoundingClientRect().left < -1)
    const wide = document.documentElement.scrollWidth > width ? ['the page scrolls sideways', ...beyond.map((one) => `${one.tagName} ${one.getAttribute('class')} is wider: ${one.textContent?.slice(0, 40)}`)] : []
    const cut = [...document.querySelectorAll('main *, header *')].filter(
      (one) => one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible' && !one.matches('header p'),
    )
    return [...wide, ...cut.map((one) => `${one.tagName} ${one.className} is cut: ${one.textContent?.slice(0, 40)}`)]
  })

async function fitsEverywhere(page: Page, guide: Guide) {
  for (const [index, step] of path.entries()) {
    await guide.seesPage(step)
    expect(await overflowing(page), step).toEqual([])
    if (index < path.length - 1) await guide.walk(path.slice(index, index + 2), answers)
  }
  await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
  expect(await overflowing(page), 'the outcome with everything open').toEqual([])
}

for (const locale of ['en', 'tr', 'ar'] as const) {
  test(`nothing is cut or scrolls sideways at 320 px with the largest text in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 })
    await page.addInitScript(() => localStorage.setItem('exosome-guide.display', JSON.stringify({ theme: 'dark', textSize: 'largest' })))
    const guide = new Guide(page, locale)
    await guide.open()
    await fitsEverywhere(page, guide)
  })
}

test('nothing is cut at 400 % zoom of a desktop window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 225 })
  const guide = new Guide(page)
  await guide.open()
  await fitsEverywhere(page, guide)
})

test('nothing is cut with the text spacing of WCAG 1.4.12', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const guide = new Guide(page)
  await guide.open()
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }')
    document.adoptedStyleSheets = [sheet]
  })
  await fitsEverywhere(page, guide)
})

test('nothing moves on its own while a journey is walked (layout shift 0)', async ({ page }) => {
  const guide = new Guide(page)
  await page.addInitScript(() => {
    Object.assign(window, { shifts: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
        if (!hadRecentInput) Object.assign(window, { shifts: Number(Reflect.get(window, 'shifts')) + value })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await guide.open()
  await guide.walk(toReview, answers)
  expect(await page.evaluate(() => Number(Reflect.get(window, 'shifts')))).toBe(0)
})

test('in forced colours a choice, the focus and the urgency still show', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  const guide = new Guide(page)
  await guide.open()
  await guide.start()
  await guide.control('subject', 'me').focus()
  await page.keyboard.press('Space')
  const card = page.locator('label', { has: guide.control('subject', 'me') })
  expect(await card.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid')
  expect(await card.evaluate((one) => getComputedStyle(one).borderTopStyle)).toBe('solid')
  await expect(guide.control('subject', 'me')).toBeChecked()
})

test('under reduced motion nothing moves', async ({ page }) => {
  const guide = new Guide(page)
  await guide.open()
  const running = () => page.evaluate(() => document.getAnimations().filter((one) => one.playState === 'running').length)
  expect(await running()).toBe(0)
  await guide.walk(path.slice(0, 4), answers)
  expect(await running()).toBe(0)
})

test('with motion a page still arrives whole, with the focus on its heading', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  const guide = new Guide(page)
  await guide.open()
  await guide.walk(path.slice(0, 3), answers)
  await expect(guide.heading()).toBeFocused()
  await guide.back()
  await guide.seesPage('subject')
  await expect(guide.heading()).toBeFocused()
  expect(guide.troubles).toEqual([])
})

test('the focus can be seen on every control of a page', async ({ page }) => {
  const guide = new Guide(page)
  await guide.open()
  await guide.walk(path.slice(0, 3), answers)
  const unseen: string[] = []
  for (let presses = 0; presses < 25; presses += 1) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const one = document.activeElement
      const ring = one instanceof HTMLInputElement ? one.closest('label') : one
      if (!one || !ring || one === document.body) return undefined
      const { outlineStyle, outlineWidth } = getComputedStyle(ring)
      return outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? one.outerHTML.slice(0, 80) : undefined
    })
    if (at) unseen.push(at)
  }
  expect(unseen).toEqual([])
})

test('theme and text size are kept when chosen, and survive a reload', async ({ page }) => {
  const guide = new Guide(page)
  await guide.open()
  await page.getByText(guide.ui.display, { exact: true }).click()
  await page.getByLabel(guide.ui.textSize_largest, { exact: true }).check()
  await page.getByLabel(guide.ui.theme_dark, { exact: true }).check()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'largest')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark')
})
