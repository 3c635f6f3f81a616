import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { catalogue } from '../../src/locales/en/catalogue.ts'
import { renderApp } from '../support/renderApp.tsx'
import { speakingDevice } from '../support/speakingDevice.ts'

const { ui } = catalogue

afterEach(() => {
  cleanup()
  Reflect.deleteProperty(window, 'speechSynthesis')
})

describe('reading aloud', () => {
  it('is not offered where the device has no voice of the language', async () => {
    speakingDevice([{ lang: 'de-DE', localService: true }])
    await renderApp({ subject: 'me' }, 'urgentGeneral')
    expect(screen.queryByRole('button', { name: ui.readAloud })).not.toBeInTheDocument()
  })

  it('is not offered where the only voice sends the text elsewhere', async () => {
    speakingDevice([{ lang: 'en-GB', localService: false }])
    await renderApp({ subject: 'me' }, 'urgentGeneral')
    expect(screen.queryByRole('button', { name: ui.readAloud })).not.toBeInTheDocument()
  })

  it('is offered as soon as a voice comes', async () => {
    const voices: { lang: string; localService: boolean }[] = []
    const { synthesis } = speakingDevice(voices)
    await renderApp({}, 'subject')
    voices.push({ lang: 'en-GB', localService: true })
    act(() => void synthesis.dispatchEvent(new Event('voiceschanged')))
    expect(screen.getByRole('button', { name: ui.readAloud })).toBeInTheDocument()
  })

  it('reads the question and its options, stops when asked, and when the page is left', async () => {
    const { said, stops } = speakingDevice([{ lang: 'en-GB', localService: true }])
    const { user, journey } = await renderApp({ subject: 'me' }, 'subject')
    await user.click(screen.getByRole('button', { name: ui.readAloud }))
    expect(said[0]).toBe(catalogue.questions.subject.title)
    expect(said).toContain(catalogue.questions.subject.options.someoneElse)
    const before = stops()
    await user.click(screen.getByRole('button', { name: ui.stopReading }))
    expect(stops()).toBe(before + 1)
    await user.click(screen.getByRole('button', { name: ui.readAloud }))
    const reading = stops()
    act(() => journey.goTo('urgentGeneral'))
    expect(stops()).toBeGreaterThan(reading)
  })
})
