import { mkdirSync, writeFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import type { Locale } from '../../src/locales/locale.ts'
import { cases } from '../fixtures/cases.ts'
import { Guide } from './guide.ts'

/** A person with as much to print as can be: many treatments, every caution, three goals, booked abroad. */
const longest = {
  ...cases.diabeticFootWithoutOffloading.answers,
  subject: 'someoneElse',
  stage: 'booked',
  abroad: 'yes',
  safetyNow: ['cancer', 'infection', 'weakImmuneSystem', 'bleeding', 'organDisease', 'diabetesHardToControl', 'autoimmune', 'veryHighWeight'],
  safetyBefore: ['seriousAllergy', 'reactionToCellTreatment', 'recentClot', 'earlierCellTreatment', 'otherStudy'],
  safetyWound: ['poorCirculation', 'boneInfection', 'changingWound'],
  triedWound: ['causeChecked', 'bloodFlowTest', 'deadTissueRemoved', 'dressings', 'infectionTreated', 'diabetesAndSmoking', 'bloodFlowRestored', 'vacuumDressing'],
  effectWound: {
    deadTissueRemoved: 'notEnough',
    dressings: 'notEnough',
    infectionTreated: 'helped',
    diabetesAndSmoking: 'unsure',
    bloodFlowRestored: 'notEnough',
    vacuumDressing: 'notEnough',
  },
  notPossibleWound: ['pressureOffFoot', 'skinGraft', 'oxygenTherapy'],
  goals: ['healWound', 'cure', 'trial'],
} as const
const { path } = cases.diabeticFootWithoutOffloading
const longestPath = path.flatMap((step) => (step === 'stage' ? (['stage', 'abroad'] as const) : [step]))

const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0

for (const locale of ['en', 'tr', 'ar'] as const satisfies readonly Locale[]) {
  test(`the doctor sheet of the longest answers fits two pages of A4 and Letter in ${locale}`, async ({ page }) => {
    const guide = new Guide(page, locale)
    await guide.open()
    await guide.walk(longestPath, longest)
    await expect(guide.outcome()).toHaveAttribute('data-rule', 'R08')
    mkdirSync('node_modules/.cache/sheets', { recursive: true })
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = await page.pdf({ format, tagged: true })
      writeFileSync(`node_modules/.cache/sheets/${locale}-${format}.pdf`, pdf)
      expect(pagesIn(pdf)).toBeGreaterThan(0)
      expect(pagesIn(pdf)).toBeLessThanOrEqual(2)
    }
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('[data-sheet]')).toBeVisible()
    await expect(page.locator('[data-outcome]')).toBeHidden()
    await expect(page.getByRole('button')).toHaveCount(0)
    expect(guide.troubles).toEqual([])
  })
}
