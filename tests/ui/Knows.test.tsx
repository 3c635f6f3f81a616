import { act, cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import type { Step } from '../../machines/step.ts'
import { device } from '../../src/locales/en/device.ts'
import { fill } from '../../src/locales/say.ts'
import type { Mode } from '../../src/modes/modes.ts'
import { makeRecord } from '../../src/record/answerRecord.ts'
import { keepAnswers } from '../../src/record/keptAnswers.ts'
import { keepPreferences } from '../../src/record/preferences.ts'
import { bytesWords } from '../../src/ui/screens/Knows/bytesWords.ts'
import { cases } from '../fixtures/cases.ts'
import { cachesWith } from '../support/cachesWith.ts'
import { me, ui } from '../support/english.ts'
import { daysName, keptHere, keptUntil, lastMinute } from '../support/keptHere.ts'
import { page, renderApp } from '../support/renderApp.tsx'

const { knows, keep } = device
const { answers } = cases.kneeEverythingTried
const copy = `exosome-guide ${new URL('./', document.baseURI).href} 0123456789abcdef`

let copies = cachesWith({})

beforeEach(() => {
  copies = cachesWith({})
  vi.stubGlobal('caches', copies.caches)
})

afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
  sessionStorage.clear()
})

/** Opens the page from the foot of another one. */
async function open(given: Answers = {}, step?: Step, mode?: Mode) {
  const app = await renderApp(given, step, mode)
  await app.user.click(within(screen.getByRole('contentinfo')).getByRole('button', { name: ui.knows }))
  await page().findByRole('heading', { level: 1, name: ui.knows })
  return app
}

/** The part of the page under a heading. */
const part = (heading: string) => within(page().getByRole('heading', { level: 2, name: heading }).parentElement ?? document.body)
const stored = () => part(knows.storedHeading)
const wipe = async (user: Awaited<ReturnType<typeof open>>['user'], answer: string) => {
  await user.click(page().getByRole('button', { name: knows.wipe }))
  await user.click(screen.getByRole('button', { name: answer }))
}

describe('the page of what this page knows', () => {
  it.each([
    ['the first page', {}, undefined],
    ['a question', answers, 'trend'],
    ['the result', answers, 'outcome'],
  ] as const)('is opened from the foot of %s, and left back to it', async (_, given, step) => {
    const { user, journey } = await open(given, step)
    const before = journey.actor.getSnapshot().value
    await user.click(page().getByRole('button', { name: ui.back }))
    expect(journey.aside.getSnapshot().context.open).toBeUndefined()
    expect(journey.actor.getSnapshot().value).toBe(before)
  })

  it.each(['nurse', 'kiosk'] as const)('is there in the %s’s mode too', async (mode) => {
    await open({}, undefined, mode)
    expect(stored().getByText(knows.nothingStored)).toBeInTheDocument()
  })

  it('says how many answers it has, and that they end with the page', async () => {
    await open()
    expect(part(knows.answersHeading).getByText(knows.noAnswers)).toBeInTheDocument()
    cleanup()
    await open(answers, 'outcome')
    expect(part(knows.answersHeading).getByText(me.plural(knows.answers, Object.keys(answers).length))).toBeInTheDocument()
    expect(part(knows.answersHeading).getByText(knows.notKept)).toBeInTheDocument()
  })
})

describe('what is stored', () => {
  it('is nothing until something is chosen', async () => {
    await open(answers, 'outcome')
    expect(stored().getByText(knows.nothingStored)).toBeInTheDocument()
    expect(stored().getByText(knows.noCookies)).toBeInTheDocument()
  })

  it('is told as it is chosen: how the page is shown', async () => {
    const { user } = await open()
    await user.click(screen.getByText(ui.display))
    await user.click(screen.getByRole('radio', { name: ui.theme_dark }))
    const entry = stored().getByRole('listitem')
    expect(entry).toHaveTextContent(fill(ui.itemAnswer, { item: ui.theme, answer: ui.theme_dark }))
    expect(entry).toHaveTextContent('exosome-guide.display')
    const text = `exosome-guide.display${localStorage.getItem('exosome-guide.display')}`
    expect(entry).toHaveTextContent(bytesWords(text.length, 'en'))
  })

  it('is told as it is chosen: answers, with their last day, until they are deleted', async () => {
    const { user } = await open(answers, 'outcome')
    await user.click(page().getByRole('radio', { name: daysName(7) }))
    expect(stored().getByRole('listitem')).toHaveTextContent(fill(knows.stored.answers, { date: me.day(lastMinute(7)) }))
    expect(page().getByText(keptUntil(7))).toBeInTheDocument()
    expect(part(knows.answersHeading).queryByText(knows.notKept)).not.toBeInTheDocument()
    await user.click(page().getByRole('button', { name: keep.deleteNow }))
    expect(stored().getByText(knows.nothingStored)).toBeInTheDocument()
  })

  it('shows answers that a patient keeps to a nurse on the same device, without what they are', async () => {
    keepAnswers(window, makeRecord(answers, new Date()), lastMinute(7))
    await open({}, undefined, 'nurse')
    expect(stored().getByRole('listitem')).toHaveTextContent(fill(knows.stored.answers, { date: me.day(lastMinute(7)) }))
  })

  it('shows what this version did not write', async () => {
    localStorage.setItem('shop.basket', '1')
    await open()
    expect(stored().getByRole('listitem')).toHaveTextContent(knows.stored.unknown)
    expect(stored().getByRole('listitem')).toHaveTextContent('shop.basket')
  })

  it('cannot be anything where the browser does not let the page look', async () => {
    const { journey } = await renderApp()
    vi.stubGlobal('localStorage', undefined)
    await act(async () => journey.goTo('knows'))
    expect(await page().findByText(knows.storedRefused)).toBeInTheDocument()
  })

  it('is no answer to keep where none was given', async () => {
    await open()
    expect(page().getByText(keep.nothingYet)).toBeInTheDocument()
    expect(page().queryByRole('radio', { name: daysName(7) })).not.toBeInTheDocument()
  })
})

describe('the copy for use without a network', () => {
  it('is told of where there is none', async () => {
    await open()
    expect(await page().findByText(knows.noCopy)).toBeInTheDocument()
  })

  it('is told in files and bytes', async () => {
    copies = cachesWith({ [copy]: ['12345', '1'.repeat(1_500)] })
    vi.stubGlobal('caches', copies.caches)
    await open()
    expect(await page().findByText(`${me.plural(knows.copy, 2)} ${fill(knows.copySize, { size: bytesWords(1_505, 'en') })}`)).toBeInTheDocument()
  })

  it('is not known where the browser does not let the page look', async () => {
    vi.stubGlobal('caches', { keys: () => Promise.reject(new DOMException('Denied', 'SecurityError')) })
    await open()
    expect(await page().findByText(knows.copyRefused)).toBeInTheDocument()
  })
})

it('the camera is for nurses alone', async () => {
  await open()
  expect(page().getByText(knows.notUsed)).toBeInTheDocument()
  cleanup()
  await open({}, undefined, 'nurse')
  expect(page().getByText(knows.cameraForCodes)).toBeInTheDocument()
})

describe('wiping', () => {
  beforeEach(() => {
    copies = cachesWith({ [copy]: ['12345'], others: ['1'] })
    vi.stubGlobal('caches', copies.caches)
    localStorage.setItem('shop.basket', '1')
    keepPreferences(window, { locale: 'en', theme: 'dark', textSize: 'large' })
  })

  it('deletes all this page stored, and says so; the open page stays as it is', async () => {
    const { user, journey } = await open(answers, 'outcome')
    await user.click(page().getByRole('radio', { name: daysName(7) }))
    await wipe(user, knows.wipeYes)
    expect(await page().findByText(knows.wiped)).toHaveFocus()
    expect(Object.keys(localStorage)).toEqual(['shop.basket'])
    expect(copies.names()).toEqual(['others'])
    expect(await page().findByText(knows.noCopy)).toBeInTheDocument()
    expect(stored().getAllByRole('listitem')).toHaveLength(1)
    act(() => journey.answer('trend', 'better'))
    expect(keptHere()).toBeUndefined()
    expect(journey.actor.getSnapshot().context.answers).toEqual({ ...answers, trend: 'better' })
  })

  it('is asked about once: leaving it as it is deletes nothing', async () => {
    const { user } = await open()
    await wipe(user, knows.wipeNo)
    expect(localStorage).toHaveLength(2)
    expect(copies.names()).toEqual([copy, 'others'])
  })

  it('says where the browser did not let it', async () => {
    const { user } = await open()
    vi.stubGlobal('caches', { ...copies.caches, delete: () => Promise.reject(new DOMException('Denied', 'SecurityError')) })
    await wipe(user, knows.wipeYes)
    expect(await page().findByText(knows.notWiped)).toBeInTheDocument()
  })

  it('is not for those who share a device: they could break it for the next', async () => {
    await open({}, undefined, 'kiosk')
    expect(page().queryByRole('button', { name: knows.wipe })).not.toBeInTheDocument()
    expect(page().getByText(knows.shared)).toBeInTheDocument()
  })
})

describe('an amount of bytes', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1_000, '1 kB'],
    [1_250, '1.3 kB'],
    [2_400_000, '2.4 MB'],
    [3_000_000_000, '3,000 MB'],
  ])('of %d is %s', (bytes, words) => {
    expect(bytesWords(bytes, 'en')).toBe(words)
  })
})
