import { act, cleanup, screen, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { countries } from '../../machines/evidence/countries.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import type { Step } from '../../machines/step.ts'
import { pathOf } from '../../machines/screening.machine.ts'
import { device } from '../../src/locales/en/device.ts'
import { outcome } from '../../src/locales/en/outcome.ts'
import { fetchAllWords } from '../../src/locales/load.ts'
import { localeNames } from '../../src/locales/locale.ts'
import { fill } from '../../src/locales/say.ts'
import type { Mode } from '../../src/modes/modes.ts'
import { readSettings } from '../../src/settings/clinicSettings.ts'
import { SettingsContext } from '../../src/ui/settings.ts'
import { cases } from '../fixtures/cases.ts'
import { damagedSettings, fullSettings } from '../fixtures/damagedSettings.ts'
import { titleOf, ui } from '../support/english.ts'
import { page, renderApp } from '../support/renderApp.tsx'

beforeAll(fetchAllWords)

/** The product in a clinic with these settings. */
async function inClinic(settings: unknown, answers: Answers = {}, step?: Step, mode: Mode = 'patient') {
  onTestFinished(() => void Object.assign(document.documentElement, { lang: 'en', dir: 'ltr' }))
  const clinic = readSettings(settings)
  const wrapper = ({ children }: { readonly children: ReactNode }) => <SettingsContext value={clinic}>{children}</SettingsContext>
  const app = await renderApp({ ...answers }, step, mode, wrapper)
  await act(async () => undefined)
  return app
}

const emergency = cases.strokeSignsNow
const today = cases.msNewSymptoms
const languageNames = () => page().getAllByRole('list').map((list) => within(list).queryAllByRole('button').map(({ textContent }) => textContent)).find((names) => names.length > 0) ?? []
const link = (number: string) => page().queryAllByRole('link', { name: number })

describe('the country of a clinic', () => {
  it.each(Object.entries(countries))('%s: its emergency number can be called from the first page', async (country, { emergency: number }) => {
    await inClinic({ country })
    const [call] = await page().findAllByRole('link', { name: number })
    expect(call).toHaveAttribute('href', `tel:${number}`)
    expect(call?.closest('bdi')).toHaveAttribute('dir', 'ltr')
  })

  it('names its number, and no other, on every page of an emergency and on paper', async () => {
    const { container, journey } = await inClinic({ country: 'GB' }, emergency.answers, 'emergencyCheck')
    expect(await page().findByRole('link', { name: '999' })).toBeVisible()
    await act(async () => journey.next('emergencyCheck'))
    expect(await page().findByRole('link', { name: '999' })).toBeVisible()
    expect(container).not.toHaveTextContent('112')
    expect(container.querySelector('[data-sheet]')).toHaveTextContent('999')
  })

  it('that is not set leaves the local emergency number, and nothing to call', async () => {
    await inClinic({}, emergency.answers, 'outcome')
    expect(page().getByText(outcome.actions.callEmergency as string)).toBeVisible()
    expect(page().queryByRole('link')).toBeNull()
  })

  it('that we have not verified names no number', async () => {
    await inClinic({ country: 'SA' }, emergency.answers, 'outcome')
    expect(page().queryByRole('link')).toBeNull()
  })

  it('names its urgent line to a person who needs someone today', async () => {
    await inClinic({ country: 'GB-ENG' }, today.answers, 'outcome')
    expect(link('111').length).toBeGreaterThan(0)
    expect(link('111')[0]).toHaveAttribute('href', 'tel:111')
  })
})

describe('the nurse line of a clinic', () => {
  const nurseLine = { name: 'River nurses', phone: '+90 (212) 555 01 02' }

  it('is named where a person needs someone today, and can be called', async () => {
    await inClinic({ nurseLine }, today.answers, 'outcome')
    expect(link(nurseLine.phone)[0]).toHaveAttribute('href', 'tel:+902125550102')
    expect(page().getAllByText(/River nurses/)[0]).toBeVisible()
  })

  it.each(['kneeNothingTried', 'kneeEverythingTried', 'strokeSignsNow'] as const)('is not the way on in %s: others are asked there', async (name) => {
    const { container } = await inClinic({ nurseLine }, cases[name].answers, 'outcome')
    expect(container.querySelector('[data-outcome] section')).not.toHaveTextContent(nurseLine.phone)
  })

  it('is text at a kiosk, and so is the emergency number: a kiosk leads nowhere', async () => {
    const { container } = await inClinic({ nurseLine, country: 'TR' }, today.answers, 'outcome', 'kiosk')
    expect(container).toHaveTextContent(nurseLine.phone)
    expect(container.querySelector('a')).toBeNull()
  })
})

describe('the languages of a clinic', () => {
  it('are offered alone, in its order', async () => {
    await inClinic({ languages: ['en', 'ar'] })
    expect(languageNames()).toEqual([localeNames.en, localeNames.ar])
  })

  it('are turned to where the page began in another, and nothing of that is remembered', async () => {
    await inClinic({ languages: ['tr', 'ar'] })
    expect(await page().findByRole('button', { name: 'Başla' })).toBeVisible()
    expect(document.documentElement.lang).toBe('tr')
    expect(window.localStorage).toHaveLength(0)
  })

  it('offer no choice where there is one', async () => {
    await inClinic({ languages: ['en'] })
    expect(languageNames()).toEqual([])
  })
})

describe('the conditions of a clinic', () => {
  const shown = () => page().getAllByRole<HTMLInputElement>('radio').map(({ value }) => value)
  const { answers } = cases.kneeNothingTried
  const { subject, urgentGeneral, adult } = answers
  const before: Answers = { subject, urgentGeneral, adult }

  it('are those that can be chosen, and something else', async () => {
    await inClinic({ conditions: ['wound'] }, before, 'condition')
    expect(shown()).toEqual(['wound', 'other', 'unsure'])
  })

  it('have the keys that follow each other, with a nurse', async () => {
    const { user } = await inClinic({ conditions: ['wound'] }, before, 'condition', 'nurse')
    await user.keyboard('1')
    expect(await page().findByRole('heading', { level: 1, name: titleOf('urgentWound') })).toBeVisible()
  })

  it('keep one in sight that was chosen elsewhere', async () => {
    await inClinic({ conditions: ['wound'] }, { ...answers }, 'condition')
    expect(shown()).toEqual(['osteoarthritis', 'wound', 'other', 'unsure'])
  })
})

describe('the name and the logo of a clinic', () => {
  it('stand at the top of every page', async () => {
    await inClinic({ ...fullSettings, languages: ['en'] }, emergency.answers, 'outcome')
    const banner = within(screen.getByRole('banner'))
    expect(await banner.findByText('Clinic by the river')).toBeVisible()
    expect(banner.getByRole('img', { name: 'River' })).toHaveAttribute('src', new URL('pictures/logo.svg', document.baseURI).href)
  })
})

describe('whatever a clinic sets', () => {
  it.each(Object.entries(cases).filter((_, at) => at % 4 === 0))('%s comes to the same end by the same rule', async (_, { answers, rule, path }) => {
    const { container } = await inClinic({ ...fullSettings, languages: ['en'] }, answers, 'outcome')
    expect(container.querySelector('[data-rule]')).toHaveAttribute('data-rule', rule)
    expect(pathOf(answers)).toEqual(path)
  })
})

describe('the record of a conversation', () => {
  it('is the same, whatever a clinic sets', async () => {
    const textIn = async (settings: object) => {
      const { journey } = await inClinic(settings, emergency.answers, 'outcome', 'nurse')
      await act(async () => journey.goTo('record'))
      const text = (await page().findByRole<HTMLTextAreaElement>('textbox')).value
      cleanup()
      return text.replaceAll(/\d{1,2}:\d{2}/g, '')
    }
    const text = await textIn({})
    expect(text).toContain('R01')
    expect(await textIn({ ...fullSettings, country: 'GB', languages: ['en'] })).toBe(text)
  })
})

describe('a damaged settings file', () => {
  const some = damagedSettings.filter((_, at) => at % 12 === 0)
  /** In the language of this test. */
  const inEnglish = (text: string) => text.replace('"languages":["tr","ar"]', '"languages":["en"]')

  it.each(some)('$field $how: a nurse is told on the first page, and the page works', async ({ field, text }) => {
    await inClinic(inEnglish(text), {}, undefined, 'nurse')
    expect(await screen.findByRole('heading', { name: device.settings.problems })).toBeVisible()
    expect(page().getAllByText(new RegExp(`^${field || device.settings.wholeFile}`)).length).toBeGreaterThan(0)
    expect(page().getAllByRole('button').length).toBeGreaterThan(0)
  })

  it('is not told to a patient', async () => {
    await inClinic('{')
    expect(page().getByRole('button', { name: ui.start })).toBeVisible()
    expect(screen.queryByText(device.settings.problems)).toBeNull()
    expect(screen.queryByText(fill(device.settings.problem, { field: device.settings.wholeFile, expected: device.settings.expected.json }))).toBeNull()
  })
})
