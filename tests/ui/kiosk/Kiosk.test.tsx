import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { cases } from '../../fixtures/cases.ts'
import { nothingTold } from '../../../machines/screening.machine.ts'
import { device as en } from '../../../src/locales/en/device.ts'
import { device as tr } from '../../../src/locales/tr/device.ts'
import { localeNames } from '../../../src/locales/locale.ts'
import { catalogue as trCatalogue } from '../../../src/locales/tr/catalogue.ts'
import { catalogue as arCatalogue } from '../../../src/locales/ar/catalogue.ts'
import { optionName, titleOf, ui } from '../../support/english.ts'
import { renderKiosk } from './renderKiosk.tsx'

const { kiosk } = en
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const languageButton = (name: string) => button(new RegExp(`^${name}`))
const dialog = () => screen.getByRole('alertdialog')
const isAsked = () => screen.queryByRole('alertdialog') !== null
const heading = () => screen.getByRole('heading', { level: 1 }).textContent

const { answers: kneeAnswers } = cases.kneeEverythingTried

/** A device with a person at it, on the first question. */
async function used(settings?: unknown) {
  const device = await renderKiosk(settings)
  await device.begins('English')
  await device.user.click(await screen.findByRole('button', { name: ui.start }))
  await screen.findByRole('heading', { level: 1, name: titleOf('subject') })
  return device
}

describe('the first page', () => {
  it('says what this is in every language, and offers each', async () => {
    await renderKiosk()
    for (const name of [ui.productName, trCatalogue.ui.productName, arCatalogue.ui.productName]) expect(screen.getAllByText(name)).not.toEqual([])
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(
      Object.values(localeNames).map((name) => expect.stringContaining(name)),
    )
  })

  it('leads nowhere else', async () => {
    await renderKiosk()
    expect(screen.queryAllByRole('link')).toEqual([])
  })

  it('begins in the language that is touched', async () => {
    const { begins } = await renderKiosk()
    await begins('Türkçe')
    expect(await screen.findByRole('button', { name: trCatalogue.ui.start })).toBeVisible()
    expect(await screen.findByRole('button', { name: tr.kiosk.finish })).toBeVisible()
    expect(document.documentElement).toHaveAttribute('lang', 'tr')
  })

  it('gives the focus to the page it leads to', async () => {
    const { begins } = await renderKiosk()
    await begins('English')
    await screen.findByRole('button', { name: ui.start })
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })
})

describe('a person who is finished', () => {
  it('sees at once that nothing was kept, and then the first page', async () => {
    const { user, passes, journey } = await used()
    await user.click(screen.getByRole('radio', { name: optionName('subject', 'me') }))
    await user.click(button(ui.continue))
    await user.click(button(kiosk.finish))
    expect(heading()).toBe(kiosk.wiped.heading)
    expect(journey.actor.getSnapshot()).toMatchObject({ value: 'welcome', context: nothingTold })
    await passes(8)
    expect(languageButton('English')).toBeVisible()
  })

  it('is finished once by a double tap, as they began once by one', async () => {
    const tapTwice = (on: HTMLElement) =>
      act(async () => {
        on.click()
        on.click()
      })
    const { journey } = await renderKiosk()
    await tapTwice(languageButton('English'))
    expect(await screen.findByRole('button', { name: ui.start })).toBeVisible()
    await tapTwice(await screen.findByRole('button', { name: kiosk.finish }))
    expect(heading()).toBe(kiosk.wiped.heading)
    expect(journey.actor.getSnapshot()).toMatchObject({ value: 'welcome', context: nothingTold })
  })

  it('can let the next person go on at once', async () => {
    const { user } = await used()
    await user.click(button(kiosk.finish))
    await user.click(button(kiosk.wiped.next))
    expect(languageButton('English')).toBeVisible()
  })

  it('leaves no choice on a page, and no way of showing it, to the next', async () => {
    const { user, begins } = await used()
    await user.click(screen.getByRole('radio', { name: optionName('subject', 'someoneElse') }))
    await user.click(screen.getByText(ui.display))
    await user.click(screen.getByRole('radio', { name: ui.theme_dark }))
    await user.click(screen.getByRole('radio', { name: ui.textSize_largest }))
    await user.click(screen.getByRole('radio', { name: localeNames.ar }))
    await vi.waitFor(() => expect(document.querySelector('[data-second-pane]')).not.toBeNull())
    expect(document.documentElement.dataset).toMatchObject({ theme: 'dark', textSize: 'largest' })
    await user.click(screen.getAllByRole('button', { name: kiosk.finish })[0] ?? document.body)
    await user.click(button(kiosk.wiped.next))
    expect(document.documentElement.dataset).toMatchObject({ theme: 'device', textSize: 'normal' })
    expect(document.documentElement).toHaveAttribute('lang', 'en')
    await begins('English')
    await user.click(await screen.findByRole('button', { name: ui.start }))
    expect(document.querySelector('[data-second-pane]')).toBeNull()
    expect(document.querySelectorAll('input:checked')).toHaveLength(0)
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0])
  })
})

describe('a device nobody touches', () => {
  it('asks whether the person is still there, then wipes, then waits for the next', async () => {
    const { passes, journey, user } = await used()
    await user.click(screen.getByRole('radio', { name: optionName('subject', 'me') }))
    await user.click(button(ui.continue))
    await passes(89)
    expect(isAsked()).toBe(false)
    await passes(1)
    expect(dialog()).toHaveAccessibleName(kiosk.stillThere.heading)
    await passes(59)
    expect(isAsked()).toBe(true)
    expect(journey.actor.getSnapshot().context.answers).not.toEqual({})
    await passes(1)
    expect(heading()).toBe(kiosk.wiped.heading)
    expect(journey.actor.getSnapshot().context).toEqual(nothingTold)
    await passes(8)
    expect(languageButton('English')).toBeVisible()
  })

  it('keeps the times its clinic set', async () => {
    const { passes } = await used({ kiosk: { idleSeconds: 20, countdownSeconds: 120 } })
    await passes(20)
    expect(dialog()).toHaveTextContent('120 seconds left')
    await passes(119)
    expect(isAsked()).toBe(true)
    await passes(1)
    expect(isAsked()).toBe(false)
  })

  it('counts down to be seen, and says the time aloud only at 60, 30 and 10 seconds', async () => {
    const { passes } = await used()
    await passes(90)
    const said: (string | null)[] = []
    for (let second = 0; second < 60; second += 1) {
      const spoken = within(dialog()).getByRole('status').textContent
      if (said.at(-1) !== spoken) said.push(spoken)
      await passes(1)
    }
    expect(said).toEqual(['60 seconds left', '30 seconds left', '10 seconds left'])
  })
})

describe('a person who is still there', () => {
  it('gets more time as often as they ask for it', async () => {
    const { passes, user } = await used()
    for (let times = 0; times < 12; times += 1) {
      await passes(100)
      await user.click(within(dialog()).getByRole('button', { name: kiosk.stillThere.more }))
      expect(isAsked()).toBe(false)
    }
    expect(heading()).toBe(titleOf('subject'))
  })

  it('can say so with any touch', async () => {
    const { passes, user } = await used()
    await passes(90)
    await user.click(screen.getByText(kiosk.stillThere.text))
    expect(isAsked()).toBe(false)
  })

  it('can say so with any key', async () => {
    const { passes, user } = await used()
    await passes(90)
    await user.keyboard('x')
    expect(isAsked()).toBe(false)
  })

  it('can move in the question by keys, and answer it', async () => {
    const { passes, user } = await used()
    await passes(90)
    await user.tab()
    expect(isAsked()).toBe(true)
    within(dialog()).getByRole('button', { name: kiosk.finish }).focus()
    await user.keyboard('{Enter}')
    expect(heading()).toBe(kiosk.wiped.heading)
  })

  it('keeps the question under their finger until the tap is whole', async () => {
    const { passes } = await used()
    await passes(90)
    fireEvent.pointerDown(within(dialog()).getByRole('button', { name: kiosk.finish }))
    expect(isAsked()).toBe(true)
  })

  it('can say in it that they are finished', async () => {
    const { passes, user } = await used()
    await passes(90)
    await user.click(within(dialog()).getByRole('button', { name: kiosk.finish }))
    expect(heading()).toBe(kiosk.wiped.heading)
  })

  it('is not asked while they touch the page', async () => {
    const { passes, user } = await used()
    for (let times = 0; times < 5; times += 1) {
      await passes(60)
      await user.click(screen.getByRole('radio', { name: optionName('subject', 'me') }))
    }
    expect(isAsked()).toBe(false)
  })
})

describe('a page that was away', () => {
  it('asks when it is shown again soon', async () => {
    const { sleeps } = await used()
    await sleeps(10)
    expect(isAsked()).toBe(true)
  })

  it('is wiped when it is shown again late', async () => {
    const { sleeps, journey } = await used()
    await sleeps(3600)
    expect(heading()).toBe(kiosk.wiped.heading)
    expect(journey.actor.getSnapshot().context).toEqual(nothingTold)
  })

  it('is wiped as it is left, and shows the first page when the browser brings it back', async () => {
    const { journey } = await used()
    act(() => journey.takeOver({ ...nothingTold, answers: kneeAnswers }))
    await act(async () => window.dispatchEvent(new Event('pagehide')))
    expect(journey.actor.getSnapshot().context).toEqual(nothingTold)
    await act(async () => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })))
    expect(languageButton('English')).toBeVisible()
  })
})

describe('the browser’s Back', () => {
  it('stays on the page that is shown', async () => {
    const { user } = await used()
    const state: unknown = window.history.state
    await user.click(button(kiosk.finish))
    expect(window.history.state).toEqual(state)
  })
})

describe('an error', () => {
  const ways: Readonly<Record<string, () => Event>> = {
    'an error in answer to a touch': () => new ErrorEvent('error', { error: new Error('Something in answer to a touch failed') }),
    'words that were thrown': () => new ErrorEvent('error', { error: 'Something failed' }),
    'a promise that was not kept': () => Object.assign(new Event('unhandledrejection'), { reason: new Error('A file is missing') }),
    'a promise that was not kept for no reason': () => new Event('unhandledrejection'),
  }
  const goWrong = (event: Event) => act(async () => window.dispatchEvent(event))

  /** Shows the failure page of a device that can or cannot be loaded anew, and lets its time pass. */
  async function failed({ canLoad, event }: { canLoad: boolean; event: Event }) {
    const device = await used()
    act(() => device.journey.answer('subject', 'me'))
    vi.stubGlobal('fetch', () => (canLoad ? Promise.resolve(new Response()) : Promise.reject(new TypeError('no network'))))
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    await goWrong(event)
    return {
      ...device,
      itsTimePasses: async () => {
        await act(() => vi.advanceTimersByTimeAsync(8_000))
        vi.useRealTimers()
        vi.unstubAllGlobals()
      },
    }
  }

  it.each(Object.entries(ways))('shows a calm page with nothing of the person left, and ends by itself: %s', async (_, event) => {
    const { journey, loadedAnew, itsTimePasses } = await failed({ canLoad: true, event: event() })
    expect(loadedAnew).toEqual([])
    expect(heading()).toBe(ui.failedTitle)
    expect(screen.getByText(kiosk.startsAgain)).toBeVisible()
    expect(journey.actor.getSnapshot().context).toEqual(nothingTold)
    await itsTimePasses()
    expect(loadedAnew).toEqual([window.location.href])
  })

  it('is not a notice of the browser’s own', async () => {
    await used()
    await goWrong(new ErrorEvent('error', { message: 'ResizeObserver loop completed with undelivered notifications.' }))
    expect(heading()).toBe(titleOf('subject'))
  })

  it('ends by itself where the page cannot be loaded: it goes on from its first page', async () => {
    const { loadedAnew, passes, itsTimePasses } = await failed({ canLoad: false, event: new ErrorEvent('error', { error: new Error('Something failed') }) })
    await itsTimePasses()
    expect(loadedAnew).toEqual([])
    await passes(8)
    expect(languageButton('English')).toBeVisible()
  })
})
