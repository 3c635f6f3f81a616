import { describe, expect, it } from 'vitest'
import { loadLater } from '../../src/locales/load.ts'
import { ofEvery } from '../../src/locales/ofEvery.ts'
import { readSettings } from '../../src/settings/clinicSettings.ts'
import type { ClinicSettings } from '../../src/settings/clinicSettings.ts'
import { defaultSettings } from '../../src/settings/defaultSettings.ts'
import { draftOf, fileOf } from '../../src/ui/setup/draft.ts'
import { problemWords } from '../../src/ui/problemWords.ts'
import { damagedSettings, fullSettings } from '../fixtures/damagedSettings.ts'

const languages = Object.values(await ofEvery((locale) => loadLater('device', locale)))

/** Every setting that is taken or left on its own, by its name. */
const oneByOne = ({ kiosk, ...rest }: ClinicSettings) =>
  new Map<string, unknown>([...Object.entries(rest), ...Object.entries(kiosk).map(([key, value]) => [`kiosk.${key}`, value] as const)])

const full = oneByOne(readSettings(fullSettings).settings)
const defaults = oneByOne(defaultSettings)

describe('damaged settings files', () => {
  it('are more than 200', () => {
    expect(damagedSettings.length).toBeGreaterThan(200)
  })

  it.each(damagedSettings)('$field $how: a sentence names it and what is expected, in each language', ({ field, text }) => {
    const { problems } = readSettings(text)
    expect(problems).not.toEqual([])
    for (const { settings: words } of languages) {
      const said = problems.map((problem) => problemWords(problem, words))
      expect(said.some((sentence) => sentence.includes(field || words.wholeFile))).toBe(true)
      expect(said.filter((sentence) => !Object.values(words.expected).some((expected) => sentence.includes(expected.replace(/\{\w+\}.*/, ''))))).toEqual([])
    }
  })

  it.each(damagedSettings)('$field $how: its default counts, and every other setting as it is', ({ field, text }) => {
    const isWrong = (name: string) => field === '' || `${field}.`.startsWith(`${name}.`) || name.startsWith(`${field}.`)
    for (const [name, value] of oneByOne(readSettings(text).settings)) expect([name, value]).toEqual([name, (isWrong(name) ? defaults : full).get(name)])
  })

  it.each(damagedSettings)('$field $how: the page for settings is filled in with what is right of it, and gives the same back', ({ text }) => {
    const { settings } = readSettings(text)
    expect(readSettings(fileOf(draftOf(settings)))).toEqual({ settings, problems: [] })
  })
})
