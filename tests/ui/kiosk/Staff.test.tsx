import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { device as en } from '../../../src/locales/en/device.ts'
import { localeNames } from '../../../src/locales/locale.ts'
import { fill } from '../../../src/locales/say.ts'
import { hashPin } from '../../../src/settings/pin.ts'
import { leaveKiosk } from '../../../src/ui/kiosk/leaveKiosk.ts'
import { afterWrongPin, noTries, secondsPaused } from '../../../src/ui/kiosk/pinTries.ts'
import { ui } from '../../support/english.ts'
import { renderKiosk } from './renderKiosk.tsx'

const { door, staff, wiped } = en.kiosk
const salt = '00112233445566778899aabbccddeeff'
const pin = { salt, hash: await hashPin('2468', salt) }

const languageButton = () => screen.getByRole('button', { name: new RegExp(`^${localeNames.en}`) })

/** Where the pictures are, on the first page. */
const mark = () => document.querySelector('main svg')?.parentElement ?? document.body

/** Presses the mark for so long. */
async function hold(element: Element, milliseconds: number) {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  fireEvent.pointerDown(element)
  await act(() => vi.advanceTimersByTimeAsync(milliseconds))
  fireEvent.pointerUp(element)
  await act(() => vi.advanceTimersByTimeAsync(5_000))
  vi.useRealTimers()
}

const isAtDoor = () => screen.queryByRole('dialog', { name: door.heading }) !== null

type User = Awaited<ReturnType<typeof renderKiosk>>['user']

async function type(user: User, typed: string) {
  for (const n of typed) await user.click(screen.getByRole('button', { name: fill(door.digit, { n }) }))
  await user.click(screen.getByRole('button', { name: door.enter }))
}

describe('the door for staff', () => {
  it('opens when the mark is held for 3 seconds', async () => {
    await renderKiosk({ kiosk: { pin } })
    await hold(mark(), 3_000)
    expect(isAtDoor()).toBe(true)
  })

  it('stays shut when the mark is let go before', async () => {
    await renderKiosk({ kiosk: { pin } })
    await hold(mark(), 2_900)
    expect(isAtDoor()).toBe(false)
  })

  it('is not there where the clinic set no PIN', async () => {
    await renderKiosk()
    await hold(mark(), 10_000)
    expect(isAtDoor()).toBe(false)
  })

  it('is on the pages of a session too', async () => {
    const { begins } = await renderKiosk({ kiosk: { pin } })
    await begins(localeNames.en)
    await screen.findByRole('button', { name: ui.start })
    await hold(within(screen.getByRole('banner')).getByText(ui.productName), 3_000)
    expect(isAtDoor()).toBe(true)
  })

  it('closes when it is left alone', async () => {
    await renderKiosk({ kiosk: { pin } })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    fireEvent.pointerDown(mark())
    await act(() => vi.advanceTimersByTimeAsync(3_000))
    fireEvent.pointerUp(mark())
    await act(() => vi.advanceTimersByTimeAsync(30_000))
    vi.useRealTimers()
    expect(isAtDoor()).toBe(false)
  })

  it('goes away with the session behind it', async () => {
    const { begins, passes } = await renderKiosk({ kiosk: { pin } })
    await begins(localeNames.en)
    await screen.findByRole('button', { name: ui.start })
    await hold(within(screen.getByRole('banner')).getByText(ui.productName), 3_000)
    await passes(150)
    expect(isAtDoor()).toBe(false)
    expect(screen.getByRole('heading', { level: 1, name: wiped.heading })).toBeVisible()
    await passes(8)
    expect(isAtDoor()).toBe(false)
    expect(languageButton()).toBeVisible()
  })
})

describe('the PIN', () => {
  it('leads to the page for staff: version, times and wrong settings', async () => {
    const { user } = await renderKiosk({ kiosk: { pin, idleSeconds: 3 }, papier: 'A4' })
    await hold(mark(), 3_000)
    await type(user, '2468')
    expect(await screen.findByRole('heading', { level: 1, name: staff.heading })).toBeVisible()
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(items).toContain(fill(staff.version, { version: productVersion }))
    expect(items).toContain('kiosk.idleSeconds: must be a whole number from 20 to 1800')
    expect(items).toContain('papier: is not a setting')
  })

  it('wipes a session that was going on', async () => {
    const { begins, user, journey } = await renderKiosk({ kiosk: { pin } })
    await begins(localeNames.en)
    await screen.findByRole('button', { name: ui.start })
    act(() => journey.answer('subject', 'me'))
    await hold(within(screen.getByRole('banner')).getByText(ui.productName), 3_000)
    await type(user, '2468')
    await screen.findByRole('heading', { level: 1, name: staff.heading })
    expect(journey.actor.getSnapshot().context.answers).toEqual({})
  })

  it('that is right leads back to the kiosk too', async () => {
    const { user } = await renderKiosk({ kiosk: { pin } })
    await hold(mark(), 3_000)
    await type(user, '2468')
    await user.click(await screen.findByRole('button', { name: staff.back }))
    expect(languageButton()).toBeVisible()
  })

  it('can be corrected', async () => {
    const { user } = await renderKiosk({ kiosk: { pin } })
    await hold(mark(), 3_000)
    await user.click(screen.getByRole('button', { name: fill(door.digit, { n: '9' }) }))
    await user.click(screen.getByRole('button', { name: door.delete }))
    await type(user, '2468')
    expect(await screen.findByRole('heading', { level: 1, name: staff.heading })).toBeVisible()
  })

  it('that is wrong three times is not asked for again for a minute, even through a door opened anew', async () => {
    const { user } = await renderKiosk({ kiosk: { pin } })
    await hold(mark(), 3_000)
    for (const typed of ['1', '12', '123']) {
      await type(user, typed)
      await screen.findByText(typed === '123' ? /Too many wrong tries/ : door.wrong)
    }
    await user.click(screen.getByRole('button', { name: door.cancel }))
    await hold(mark(), 3_000)
    await type(user, '2468')
    expect(screen.getByRole('alert')).toHaveTextContent(/Too many wrong tries. Wait \d+ seconds/)
    expect(isAtDoor()).toBe(true)
  })
})

describe('tries of a PIN', () => {
  const after = (times: number, now: number) => Array.from({ length: times }).reduce<typeof noTries>((tries) => afterWrongPin(tries, now), noTries)

  it.each([0, 1, 2])('are free after %d wrong ones', (times) => {
    expect(secondsPaused(after(times, 1000), 1000)).toBe(0)
  })

  it('wait for a minute after each third wrong one', () => {
    expect(secondsPaused(after(3, 1000), 1000)).toBe(60)
    expect(secondsPaused(after(3, 1000), 60_500)).toBe(1)
    expect(secondsPaused(after(3, 1000), 61_000)).toBe(0)
    expect(secondsPaused(after(5, 1000), 61_000)).toBe(0)
    expect(secondsPaused(after(6, 61_000), 61_000)).toBe(60)
  })
})

describe('leaving the kiosk', () => {
  it('leads to the patient’s page at the same address', () => {
    const seen: string[] = []
    const location = { href: 'https://clinic.example/guide/?mode=kiosk&x=1', replace: (address: string) => void seen.push(address) }
    leaveKiosk({ document: { fullscreenElement: null }, location } as unknown as Window)
    expect(seen).toEqual(['https://clinic.example/guide/?mode=patient&x=1'])
  })
})
