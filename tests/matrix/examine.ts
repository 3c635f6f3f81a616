import type { Guide } from '../e2e/guide.ts'
import { layoutFaults, movements, smallTargets, textsShown } from '../e2e/layout.ts'
import { turnQuickly } from '../e2e/quickly.ts'
import { findings } from '../e2e/violations.ts'
import { idsOf } from '../../machines/idsOf.ts'
import type { Locale } from '../../src/locales/locale.ts'
import { localeNames } from '../../src/locales/locale.ts'
import type { Mode } from '../../src/modes/modes.ts'

/** What was found on one screen as one kind of person sees it. */
export interface Finding {
  readonly screen: string
  readonly locale: Locale
  readonly mode: Mode
  /** All that axe knows is tried in light; in dark, what colours change; in the others, the layout. */
  readonly theme: 'light' | 'dark' | 'forcedColours' | 'narrow' | 'zoom400' | 'spacing'
  readonly state: string
  readonly violations: readonly string[]
  /** What axe cannot decide: for a person to look at. */
  readonly incomplete: readonly string[]
}

const leastTarget: Readonly<Record<Mode, number>> = { patient: 48, nurse: 24, kiosk: 64 }

// WCAG 1.4.12.
const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }'

/** Controls that would have no edge where the person's own colours replace ours. */
const edgeless = (guide: Guide) =>
  guide.page.locator('main button, main summary').evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert]'))
      .filter((one) => {
        const { borderTopStyle, textDecorationLine, outlineStyle, display } = getComputedStyle(one)
        return borderTopStyle === 'none' && outlineStyle === 'none' && textDecorationLine === 'none' && display !== 'list-item'
      })
      .map((one) => `no edge in forced colours: ${one.textContent?.slice(0, 40)}`),
  )

/** Looks at the page on show in every language, theme, size and spacing; leaves it as it was, in the last language. */
export async function examine(guide: Guide, mode: Mode, screen: string, state = 'plain', locales: readonly Locale[] = idsOf(localeNames)): Promise<readonly Finding[]> {
  const { page } = guide
  const found: Finding[] = []
  const size = page.viewportSize() ?? { width: 390, height: 844 }

  for (const locale of [guide.locale, ...locales.filter((other) => other !== guide.locale)]) {
    if (locale !== guide.locale) await turnQuickly(guide, locale)
    const note = (theme: Finding['theme'], violations: readonly string[], incomplete: readonly string[] = []) => found.push({ screen, locale, mode, theme, state, violations, incomplete })

    const light = await findings(page)
    note('light', [...light.violations, ...(await layoutFaults(page)), ...(await movements(page)), ...(await smallTargets(page, leastTarget[mode]))], light.incomplete)

    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = await findings(page, true)
    note('dark', dark.violations, dark.incomplete)
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
    note('forcedColours', [...(await edgeless(guide)), ...(await layoutFaults(page))])
    await page.emulateMedia({ forcedColors: 'none' })

    // Of a countdown, which goes on meanwhile, the words alone.
    const textsHere = async () => (await textsShown(page)).map((text) => text.replaceAll(/\p{Nd}+/gu, '0'))
    const texts = await textsHere()
    const lost = async () => {
      const still = await textsHere()
      return texts.filter((text) => !still.includes(text)).map((text) => `lost: "${text.slice(0, 60)}"`)
    }
    const small = async (theme: Finding['theme'], width: number, height: number) => {
      await page.setViewportSize({ width, height })
      note(theme, [...(await layoutFaults(page)), ...(await lost())])
    }
    await small('zoom400', 320, 256)
    const textSize = await page.evaluate(() => document.documentElement.dataset['textSize'])
    await page.evaluate(() => Object.assign(document.documentElement.dataset, { textSize: 'largest' }))
    await small('narrow', 320, 568)
    await page.evaluate((before) => Object.assign(document.documentElement.dataset, { textSize: before }), textSize ?? 'normal')
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(rules)
      document.adoptedStyleSheets = [sheet]
    }, spacing)
    await small('spacing', 360, 740)
    await page.evaluate(() => (document.adoptedStyleSheets = []))
    await page.setViewportSize(size)
  }
  return found
}
