import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { idsOf } from '../../machines/idsOf.ts'
import { coveredConditions } from '../../machines/questionnaire/conditions.ts'
import { device } from '../../src/locales/en/device.ts'
import { setup as words } from '../../src/locales/en/setup.ts'
import { fetchAllWords, loadCatalogue } from '../../src/locales/load.ts'
import { localeNames } from '../../src/locales/locale.ts'
import { fill } from '../../src/locales/say.ts'
import { loadSettings } from '../../src/settings/loadSettings.ts'
import { isPin } from '../../src/settings/pin.ts'
import { Setup } from '../../src/ui/setup/Setup.tsx'
import { fullSettings } from '../fixtures/damagedSettings.ts'
import { outcome, ui } from '../support/english.ts'

const { fields } = words

beforeAll(fetchAllWords)

/** Catches the files that the page gives to the browser to save. */
function savedFiles() {
  const saved: Promise<string>[] = []
  const create = vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    saved.push((file as Blob).text())
    return 'blob:saved'
  })
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  onTestFinished(() => {
    create.mockRestore()
    click.mockRestore()
  })
  return saved
}

async function showSetup(settings: unknown = {}) {
  const saved = savedFiles()
  const user = userEvent.setup({ applyAccept: false })
  const catalogue = await loadCatalogue('en')
  const { container } = await act(async () => render(<Setup catalogue={catalogue} first={{ given: settings, problems: [] }} />))
  await screen.findByRole('heading', { level: 1, name: words.title })
  const field = (name: keyof typeof fields) => screen.getByLabelText(fields[name].label)
  const save = () => user.click(screen.getByRole('button', { name: words.save.button }))
  const open = (text: string, name = 'clinic.json') => user.upload(screen.getByLabelText(words.open), new File([text], name, { type: 'application/json' }))
  /** Words that are being read in need an act of their own here. */
  const show = (label: string, value: string) => act(async () => void fireEvent.change(screen.getByLabelText(label), { target: { value } }))
  const preview = () => within(container.querySelector<HTMLElement>('[data-preview]') ?? container)
  return { user, field, save, open, show, preview, saved, container }
}

/** What a page reads of a file that was saved. */
const readBack = async (text: string | undefined) => loadSettings(() => Promise.resolve(new Response(text)))

describe('the page for settings', () => {
  it('opens a file, and what it saves is read as the same settings', async () => {
    const { open, save, saved } = await showSetup()
    await open(JSON.stringify(fullSettings))
    expect(await screen.findByText(fill(words.opened, { file: 'clinic.json' }))).toBeVisible()
    await save()
    expect(await readBack(await saved[0])).toEqual({ settings: fullSettings, problems: [] })
    expect(screen.getByText(new RegExp(words.save.saved))).toBeVisible()
  })

  it('sets a whole clinic, field by field', async () => {
    const { user, field, save, saved } = await showSetup()
    await user.type(field('name'), 'River')
    await user.type(field('logo.image'), 'logo.svg')
    await user.type(field('logo.alt'), 'A river')
    await user.click(screen.getByRole('checkbox', { name: localeNames.en }))
    await user.click(screen.getByRole('button', { name: fill(words.moveUp, { language: localeNames.ar }) }))
    await user.selectOptions(field('country'), 'TR')
    await user.type(field('nurseLine.name'), 'Nurses')
    await user.type(field('nurseLine.phone'), '0212 555 01 02')
    await user.click(screen.getByRole('checkbox', { name: /^MS / }))
    await user.clear(field('kiosk.idleSeconds'))
    await user.type(field('kiosk.idleSeconds'), '45')
    await user.click(screen.getByRole('radio', { name: 'Letter' }))
    await save()
    const { settings, problems } = await readBack(await saved[0])
    expect(problems).toEqual([])
    expect(settings).toEqual({
      name: 'River',
      logo: { image: 'logo.svg', alt: 'A river' },
      languages: ['ar', 'tr', ...idsOf(localeNames).slice(3)],
      country: 'TR',
      nurseLine: { name: 'Nurses', phone: '0212 555 01 02' },
      conditions: coveredConditions.filter((condition) => condition !== 'ms'),
      kiosk: { idleSeconds: 45, countdownSeconds: 60, pin: undefined },
      fhirServer: undefined,
      paper: 'Letter',
    })
  })

  it('says beside a field what is wrong with it while it is typed, and saves nothing until it is right', async () => {
    const { user, field, save, saved } = await showSetup()
    const sentence = fill(device.settings.problem, { field: fields['kiosk.countdownSeconds'].label, expected: device.settings.expected.countdownSeconds })
    await user.clear(field('kiosk.countdownSeconds'))
    await user.type(field('kiosk.countdownSeconds'), '5')
    expect(field('kiosk.countdownSeconds')).toHaveAccessibleDescription(new RegExp(sentence))
    expect(field('kiosk.countdownSeconds')).toBeInvalid()
    await save()
    const summary = await screen.findByRole('alert', { name: ui.errorHeading })
    expect(summary).toHaveFocus()
    await user.click(within(summary).getByRole('button', { name: sentence }))
    expect(field('kiosk.countdownSeconds')).toHaveFocus()
    expect(saved).toEqual([])
    await user.type(field('kiosk.countdownSeconds'), '0')
    await save()
    expect((await readBack(await saved[0])).settings.kiosk.countdownSeconds).toBe(50)
  })

  it('keeps a PIN that is typed twice as its hash, and never as it is', async () => {
    const { user, save, saved } = await showSetup()
    const type = async (first: string, again: string) => {
      for (const [label, text] of [[words.pin.first, first], [words.pin.again, again]] as const) {
        await user.clear(screen.getByLabelText(label))
        await user.type(screen.getByLabelText(label), text)
      }
      await user.click(screen.getByRole('button', { name: words.pin.set }))
    }
    await type('12', '12')
    expect(await screen.findByText(words.pin.notDigits)).toBeVisible()
    await type('246813', '246831')
    expect(await screen.findByText(words.pin.differ)).toBeVisible()
    await type('246813', '246813')
    expect(await screen.findByText(words.pin.isSet)).toBeVisible()
    await save()
    const text = await saved[0]
    expect(text).not.toContain('246813')
    const { pin } = (await readBack(text)).settings.kiosk
    expect(pin && (await isPin('246813', pin))).toBe(true)
  })

  it('takes a picture into the file, and refuses one that is too large or none', async () => {
    const { user, field, save, saved } = await showSetup()
    const choose = (content: string, type: string) => user.upload(screen.getByLabelText(words.logo.choose), new File([content], 'logo', { type }))
    await choose('x'.repeat(60_001), 'image/png')
    expect(await screen.findByText(words.logo.tooBig)).toBeVisible()
    await choose('text', 'text/plain')
    expect(await screen.findByText(words.logo.notAPicture)).toBeVisible()
    await choose('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml')
    expect(await screen.findByText(words.logo.held)).toBeVisible()
    await user.type(field('logo.alt'), 'A river')
    await save()
    const { logo } = (await readBack(await saved[0])).settings
    expect(logo?.image).toBe(`data:image/svg+xml;base64,${btoa('<svg xmlns="http://www.w3.org/2000/svg"/>')}`)
  })

  it.each(['', 'not a file', '[]', '<html>'])('leaves everything as it was where the file holds no settings: %s', async (text) => {
    const { open, field } = await showSetup({ name: 'River' })
    await open(text, 'other.json')
    expect(await screen.findByText(fill(words.notRead, { file: 'other.json' }))).toBeVisible()
    expect(field('name')).toHaveValue('River')
  })

  it('says what was wrong in a file, and leaves it to be put right', async () => {
    const { open, field } = await showSetup()
    await open(JSON.stringify({ ...fullSettings, paper: 'A3', nurseLine: { name: 'Nurses', phone: 'none' }, colour: 'red' }))
    expect(await screen.findByRole('heading', { name: device.settings.problems })).toBeVisible()
    expect(screen.getByText(/^colour/)).toBeVisible()
    expect(field('nurseLine.phone')).toHaveValue('none')
    expect(field('nurseLine.phone')).toBeInvalid()
  })
})

describe('the preview', () => {
  it('shows the pages themselves, as they are set now', async () => {
    const { user, field, show, preview } = await showSetup({ country: 'GB' })
    await user.type(field('name'), 'River')
    expect(await preview().findByText('River')).toBeVisible()
    await show(words.preview.page, 'emergency')
    expect(await preview().findByText(outcome.letters.O1.title as string)).toBeVisible()
    expect(preview().getAllByText(/999/).length).toBeGreaterThan(0)
    await show(words.preview.page, 'kiosk')
    await user.click(screen.getByRole('checkbox', { name: localeNames.tr }))
    expect((await preview().findAllByText(device.kiosk.attract.start))[0]).toBeVisible()
    expect(preview().queryByText(localeNames.tr)).toBeNull()
  })

  it('changes the language of what it shows, and nothing else', async () => {
    const { show, container } = await showSetup()
    await show(words.preview.language, 'ar')
    await vi.waitFor(() => expect(container.querySelector('[data-preview]')).toHaveAttribute('dir', 'rtl'))
    expect(document.documentElement.lang).toBe('en')
  })
})
