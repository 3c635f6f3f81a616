import { test } from '@playwright/test'
import type { Locale } from '../../src/locales/locale.ts'
import { cases } from '../fixtures/cases.ts'
import type { Case } from '../fixtures/cases.ts'
import { Guide } from '../e2e/guide.ts'

const list = (name: string, otherwise: string) => (process.env[name] ?? otherwise).split(',')

// SHOT_CASES=kneeEverythingTried SHOT_LOCALES=en,ar SHOT_WIDTHS=360,1280 SHOT_THEMES=light,dark SHOT_STEPS=outcome npm run shots
const names = list('SHOT_CASES', 'kneeEverythingTried,weakImmuneSystemOffered,diabeticFootWithoutOffloading,hotKneeAndVeryIll,msNewSymptoms,youngPerson,hairLoss')
const locales = list('SHOT_LOCALES', 'en')
const widths = list('SHOT_WIDTHS', '360,1280').map(Number)
const themes = list('SHOT_THEMES', 'light')
const steps = process.env['SHOT_STEPS']?.split(',')
const all: Readonly<Record<string, Case>> = cases

for (const name of names) {
  for (const locale of locales) {
    for (const width of widths) {
      for (const theme of themes) {
        test(`${name} ${locale} ${width} ${theme}`, async ({ page }) => {
          const { path, answers } = all[name] ?? cases.kneeEverythingTried
          await page.setViewportSize({ width, height: width === 1080 ? 1920 : width < 700 ? 780 : 900 })
          await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light', reducedMotion: 'reduce' })
          const guide = new Guide(page, locale as Locale)
          await guide.open()
          for (const [index, step] of path.entries()) {
            await guide.seesPage(step)
            if (!steps || steps.includes(step)) {
              await page.screenshot({ path: `node_modules/.cache/shots/${name}-${String(index).padStart(2, '0')}-${step}-${locale}-${width}-${theme}.png`, fullPage: true })
            }
            if (index < path.length - 1) await guide.walk(path.slice(index, index + 2), answers)
          }
        })
      }
    }
  }
}
