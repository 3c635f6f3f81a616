import { act, cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { relevantAnswers } from '../../machines/path.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { device } from '../../src/locales/en/device.ts'
import { fill } from '../../src/locales/say.ts'
import { modes } from '../../src/modes/modes.ts'
import type { Mode } from '../../src/modes/modes.ts'
import { makeRecord } from '../../src/record/answerRecord.ts'
import { keepAnswers } from '../../src/record/keptAnswers.ts'
import { keptKey } from '../../src/record/keptKey.ts'
import { startJourney } from '../../src/ui/journey.ts'
import { nothingKept } from '../../src/ui/keeping.ts'
import { startKeeping } from '../../src/ui/startKeeping.ts'
import { cases } from '../fixtures/cases.ts'
import { me, optionName, questions, ui } from '../support/english.ts'
import { daysName, keptHere, keptUntil, lastMinute } from '../support/keptHere.ts'
import { page, renderApp } from '../support/renderApp.tsx'

const { keep } = device
const { answers } = cases.kneeEverythingTried
const others: Answers = { subject: 'someoneElse', urgentGeneral: ['none'] }

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  localStorage.clear()
})

const radio = (name: string) => page().getByRole('radio', { name })
const button = (name: string) => page().getByRole('button', { name })
const choice = () => page().findByRole('group', { name: keep.ask })
const now = () => new Date()

/** The end of the page of the result, with the choice on show. */
async function atOutcome(given: Answers = answers) {
  const app = await renderApp(given, 'outcome')
  await choice()
  return app
}

/** The page loaded again, or another day. */
async function load(mode: Mode = 'patient') {
  cleanup()
  return renderApp({}, undefined, mode)
}

/** What another tab of this browser does, told to this page. */
function elsewhere(change: () => void) {
  change()
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: keptKey, newValue: localStorage.getItem(keptKey) })))
}

const keepElsewhere = (given: Answers, days = 7) => elsewhere(() => keepAnswers(window, makeRecord(given, now()), lastMinute(days)))

/** From now on this browser refuses to set or to remove an entry of its storage. Returns what makes it well again. */
function refuse(method: 'setItem' | 'removeItem', name: 'QuotaExceededError' | 'SecurityError') {
  const storage = localStorage
  const refuses = () => {
    throw new DOMException('No', name)
  }
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => storage.getItem(key),
    setItem: (key: string, value: string) => storage.setItem(key, value),
    removeItem: (key: string) => storage.removeItem(key),
    [method]: refuses,
  })
  return () => void vi.unstubAllGlobals()
}

describe('keeping answers on this device', () => {
  it('is not done unless it is asked for', async () => {
    await atOutcome()
    expect(radio(keep.no)).toBeChecked()
    expect(keptHere()).toBeUndefined()
    expect(localStorage).toHaveLength(0)
  })

  it.each([7, 30])('is done for %d days where the person says so, to the end of the day that is told', async (days) => {
    const { user } = await atOutcome()
    await user.click(radio(daysName(days)))
    expect(keptHere()?.until).toBe(lastMinute(days).toISOString())
    expect(keptHere()?.record.answers).toEqual(answers)
    expect(page().getByText(keptUntil(days))).toBeInTheDocument()
    expect(radio(daysName(days))).toBeChecked()
  })

  it('tells before who can see them, and the last day of each choice', async () => {
    await atOutcome()
    expect(within(await choice()).getByText(keep.seen, { exact: false })).toBeInTheDocument()
    expect(radio(daysName(7))).toHaveAccessibleDescription(fill(keep.lastDay, { date: me.day(lastMinute(7)) }))
    expect(radio(daysName(30))).toHaveAccessibleDescription(fill(keep.lastDay, { date: me.day(lastMinute(30)) }))
  })

  it('keeps each change too, without asking again', async () => {
    const { user, journey } = await atOutcome()
    await user.click(radio(daysName(7)))
    act(() => journey.goTo('trend'))
    await user.click(await page().findByRole('radio', { name: optionName('trend', 'better') }))
    await user.click(button(ui.continue))
    expect(keptHere()?.record.answers).toEqual({ ...answers, trend: 'better' })
    expect(keptHere()?.until).toBe(lastMinute(7).toISOString())
  })

  it('ends at once where they are deleted, and changes are not kept from then on', async () => {
    const { user, journey } = await atOutcome()
    await user.click(radio(daysName(30)))
    await user.click(button(keep.deleteNow))
    expect(keptHere()).toBeUndefined()
    expect(radio(keep.no)).toBeChecked()
    expect(radio(keep.no)).toHaveFocus()
    expect(page().getByText(keep.notices.deleted)).toBeInTheDocument()
    act(() => journey.answer('trend', 'better'))
    expect(keptHere()).toBeUndefined()
  })

  it('ends where the person goes back to "No"', async () => {
    const { user } = await atOutcome()
    await user.click(radio(daysName(7)))
    await user.click(radio(keep.no))
    expect(keptHere()).toBeUndefined()
  })

  it('can be made longer and shorter', async () => {
    const { user } = await atOutcome()
    await user.click(radio(daysName(7)))
    await user.click(radio(daysName(30)))
    expect(keptHere()?.until).toBe(lastMinute(30).toISOString())
    await user.click(radio(daysName(7)))
    expect(keptHere()?.until).toBe(lastMinute(7).toISOString())
  })

  it('is offered at every end of the questions but an emergency', async () => {
    await renderApp(cases.strokeSignsNow.answers, 'outcome')
    expect(screen.queryByRole('radio', { name: keep.no })).not.toBeInTheDocument()
    cleanup()
    for (const name of ['hotSwollenKnee', 'youngPerson', 'hairLoss', 'pregnantWithKneePain', 'kneeNothingTried'] as const) {
      await atOutcome(cases[name].answers)
      expect(radio(keep.no)).toBeChecked()
      cleanup()
    }
  })
})

describe('starting again', () => {
  it('deletes what is kept, after it is said', async () => {
    const { user } = await atOutcome()
    await user.click(radio(daysName(7)))
    await user.click(button(ui.startAgain))
    expect(screen.getByText(keep.startAgainText)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: ui.startAgainYes }))
    expect(keptHere()).toBeUndefined()
    expect(await page().findByText(keep.notices.deleted)).toBeInTheDocument()
  })

  it('says nothing of it where nothing is kept', async () => {
    const { user } = await atOutcome()
    await user.click(button(ui.startAgain))
    expect(screen.getByText(ui.startAgainText)).toBeInTheDocument()
  })

  it('leaves alone what this page did not keep', async () => {
    keepAnswers(window, makeRecord(others, now()), lastMinute(7))
    const { user } = await atOutcome()
    await user.click(button(ui.startAgain))
    await user.click(screen.getByRole('button', { name: ui.startAgainYes }))
    expect(keptHere()?.record.answers).toEqual(others)
    expect(await page().findByRole('button', { name: keep.goOn })).toBeInTheDocument()
  })
})

describe('a page that is loaded with kept answers', () => {
  it('says so on its first page, with the last day, and goes on where they lead', async () => {
    const { user } = await atOutcome()
    await user.click(radio(daysName(7)))
    const { user: later, journey } = await load()
    expect(await page().findByText(fill(keep.found, { date: me.day(lastMinute(7)) }))).toBeInTheDocument()
    await later.click(button(keep.goOn))
    expect(journey.actor.getSnapshot().value).toBe('outcome')
    expect(relevantAnswers(journey.actor.getSnapshot().context.answers)).toEqual(relevantAnswers(answers))
    await choice()
    expect(page().getByText(keptUntil(7))).toBeInTheDocument()
  })

  it('asks what was not yet answered, and goes on keeping', async () => {
    keepAnswers(window, makeRecord(others, now()), lastMinute(4))
    const { user, journey } = await load()
    await user.click(await page().findByRole('button', { name: keep.goOn }))
    expect(journey.actor.getSnapshot().value).toBe('adult')
    await user.click(await page().findByRole('radio', { name: optionName('adult', 'no') }))
    await user.click(button(ui.continue))
    expect(keptHere()?.record.answers).toEqual({ ...others, adult: 'no' })
    await choice()
    expect(radio(keep.asChosen)).toBeChecked()
    expect(radio(keep.asChosen)).toHaveAccessibleDescription(fill(keep.lastDay, { date: me.day(lastMinute(4)) }))
  })

  it('can delete them at once', async () => {
    keepAnswers(window, makeRecord(answers, now()), lastMinute(7))
    const { user } = await load()
    await user.click(await page().findByRole('button', { name: keep.deleteNow }))
    expect(keptHere()).toBeUndefined()
    expect(page().queryByRole('button', { name: keep.goOn })).not.toBeInTheDocument()
    expect(page().getByText(keep.notices.deleted)).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  it('takes over nothing by itself, and leaves them there', async () => {
    keepAnswers(window, makeRecord(answers, now()), lastMinute(7))
    const { user, journey } = await load()
    await user.click(button(ui.start))
    act(() => journey.answer('subject', 'someoneElse'))
    expect(journey.actor.getSnapshot().context.answers).toEqual({ subject: 'someoneElse' })
    expect(keptHere()?.record.answers).toEqual(answers)
  })

  it('names the answers that no longer fit, and asks again', async () => {
    const record = makeRecord(answers, now())
    localStorage.setItem(keptKey, JSON.stringify({ until: lastMinute(7), record: { ...record, answers: { ...answers, joint: 'elbowOfOld', moonPhase: 'full' } } }))
    const { user, journey } = await load()
    expect(await page().findByText(fill(keep.dropped, { questions: me.say(questions.joint.short) }))).toBeInTheDocument()
    expect(page().getByText(me.plural(keep.droppedUnnamed, 1))).toBeInTheDocument()
    await user.click(button(keep.goOn))
    expect(journey.actor.getSnapshot().value).toBe('joint')
  })

  it('says that the answers on the page would be replaced, where there are some', async () => {
    keepAnswers(window, makeRecord(answers, now()), lastMinute(7))
    await renderApp({ subject: 'me' })
    expect(await page().findByText(keep.replaces)).toBeInTheDocument()
  })

  it('says that they are over, once', async () => {
    keepAnswers(window, makeRecord(answers, now()), lastMinute(7))
    vi.useFakeTimers({ toFake: ['Date'], now: lastMinute(7).getTime() + 1 })
    await load()
    expect(await page().findByText(keep.notices.expired)).toBeInTheDocument()
    expect(keptHere()).toBeUndefined()
    await load()
    expect(page().queryByText(keep.notices.expired)).not.toBeInTheDocument()
  })

  it('keeps them to the last minute of the last day', async () => {
    keepAnswers(window, makeRecord(answers, now()), lastMinute(7))
    vi.useFakeTimers({ toFake: ['Date'], now: lastMinute(7).getTime() - 1 })
    await load()
    expect(await page().findByRole('button', { name: keep.goOn })).toBeInTheDocument()
  })

  it.each([
    ['that are cut short', 'damaged', '{"until":'],
    ['that are no record', 'damaged', JSON.stringify({ until: lastMinute(7), record: { v: 1 } })],
    ['of too old a version', 'tooOld', JSON.stringify({ until: lastMinute(7), record: { ...makeRecord(answers, now()), questionnaire: '0.9.0' } })],
  ] as const)('says that answers %s were deleted', async (_, notice, text) => {
    localStorage.setItem(keptKey, text)
    const { user } = await load()
    expect(await page().findByText(keep.notices[notice])).toBeInTheDocument()
    expect(localStorage).toHaveLength(0)
    await user.click(button(keep.close))
    expect(page().queryByText(keep.notices[notice])).not.toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  it('leaves what a newer version kept, and deletes it only where that is asked for', async () => {
    const newer = JSON.stringify({ until: lastMinute(7), record: { ...makeRecord(answers, now()), v: 2 } })
    localStorage.setItem(keptKey, newer)
    const { user } = await load()
    expect(await page().findByText(keep.tooNew)).toBeInTheDocument()
    expect(localStorage.getItem(keptKey)).toBe(newer)
    await user.click(button(keep.deleteNow))
    expect(localStorage).toHaveLength(0)
  })

  it('does not keep in the place of what a newer version kept', async () => {
    localStorage.setItem(keptKey, JSON.stringify({ until: lastMinute(7), record: { ...makeRecord(answers, now()), v: 2 } }))
    const { user } = await atOutcome()
    expect(page().getByText(keep.othersNewer)).toBeInTheDocument()
    await user.click(radio(daysName(7)))
    expect(page().getByText(keep.notices.newerKept)).toBeInTheDocument()
    expect(radio(keep.no)).toBeChecked()
    await user.click(button(keep.deleteNow))
    await user.click(radio(daysName(7)))
    expect(keptHere()?.record.answers).toEqual(answers)
  })
})

describe('a browser that has no room or does not let us', () => {
  it('is told, and nothing is lost from the open page', async () => {
    const { user, journey } = await atOutcome()
    refuse('setItem', 'QuotaExceededError')
    await user.click(radio(daysName(7)))
    expect(page().getByText(keep.notices.full)).toBeInTheDocument()
    expect(radio(keep.no)).toBeChecked()
    expect(journey.actor.getSnapshot().context.answers).toEqual(answers)
    expect(journey.actor.getSnapshot().value).toBe('outcome')
  })

  it('is told on any page where a change finds no room; the next one that does is kept', async () => {
    const { user, journey } = await atOutcome()
    await user.click(radio(daysName(7)))
    const makeRoom = refuse('setItem', 'QuotaExceededError')
    act(() => journey.goTo('trend'))
    act(() => journey.answer('trend', 'better'))
    expect(await page().findByText(keep.notices.full)).toBeInTheDocument()
    expect(keptHere()?.record.answers).toEqual(answers)
    makeRoom()
    act(() => journey.answer('trend', 'slowlyWorse'))
    expect(page().queryByText(keep.notices.full)).not.toBeInTheDocument()
    expect(keptHere()?.record.answers).toEqual({ ...answers, trend: 'slowlyWorse' })
  })

  it('is told where it refuses', async () => {
    const { user } = await atOutcome()
    refuse('setItem', 'SecurityError')
    await user.click(radio(daysName(30)))
    expect(page().getByText(keep.notices.refused)).toBeInTheDocument()
  })

  it('is told where it does not let us delete', async () => {
    const { user } = await atOutcome()
    await user.click(radio(daysName(30)))
    refuse('removeItem', 'SecurityError')
    await user.click(button(keep.deleteNow))
    expect(page().getByText(keep.notices.notDeleted)).toBeInTheDocument()
    expect(radio(daysName(30))).toBeChecked()
  })
})

describe('another tab', () => {
  it('that keeps other answers is not overwritten, and that is said', async () => {
    const { user, journey } = await atOutcome()
    await user.click(radio(daysName(7)))
    keepElsewhere(others)
    expect(page().getByText(keep.notices.changedElsewhere)).toBeInTheDocument()
    act(() => journey.answer('trend', 'better'))
    expect(keptHere()?.record.answers).toEqual(others)
    expect(journey.actor.getSnapshot().context.answers).toEqual({ ...answers, trend: 'better' })
  })

  it('is overwritten where the person asks for it', async () => {
    const { user } = await atOutcome()
    await user.click(radio(daysName(7)))
    keepElsewhere(others)
    await user.click(radio(daysName(30)))
    expect(keptHere()?.record.answers).toEqual(answers)
    expect(page().getByText(keptUntil(30))).toBeInTheDocument()
  })

  it('that deletes them is not undone by the next change', async () => {
    const { user, journey } = await atOutcome()
    await user.click(radio(daysName(7)))
    elsewhere(() => localStorage.clear())
    expect(page().getByText(keep.notices.deletedElsewhere)).toBeInTheDocument()
    act(() => journey.answer('trend', 'better'))
    expect(keptHere()).toBeUndefined()
  })

  it.each([
    ['changed them', () => keepAnswers(window, makeRecord(others, now()), lastMinute(7)), 'changedElsewhere'],
    ['deleted them', () => localStorage.clear(), 'deletedElsewhere'],
  ] as const)('that %s while this page slept is found out before the next change is kept', async (_, change, notice) => {
    const { user, journey } = await atOutcome()
    await user.click(radio(daysName(7)))
    change()
    const kept = localStorage.getItem(keptKey)
    act(() => journey.answer('trend', 'better'))
    expect(localStorage.getItem(keptKey)).toBe(kept)
    expect(page().getByText(keep.notices[notice])).toBeInTheDocument()
  })

  it('that kept later ones while this page slept is not overwritten; they can be deleted', async () => {
    const { user } = await atOutcome()
    keepAnswers(window, makeRecord(others, new Date(Date.now() + 120_000)), lastMinute(7))
    await user.click(radio(daysName(7)))
    expect(page().getByText(keep.notices.newerKept)).toBeInTheDocument()
    expect(keptHere()?.record.answers).toEqual(others)
    await user.click(button(keep.deleteNow))
    await user.click(radio(daysName(7)))
    expect(keptHere()?.record.answers).toEqual(answers)
  })

  it('that keeps the same answers is nothing to tell', async () => {
    const { user } = await atOutcome()
    await user.click(radio(daysName(7)))
    elsewhere(() => undefined)
    expect(page().getByText(keptUntil(7))).toBeInTheDocument()
  })

  it('is told of on a question’s page, and the message stays until it is closed', async () => {
    const { user, journey } = await atOutcome()
    await user.click(radio(daysName(7)))
    act(() => journey.goTo('impact'))
    keepElsewhere(others)
    expect(await page().findByText(keep.notices.changedElsewhere)).toBeInTheDocument()
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
    act(() => journey.goTo('trend'))
    expect(page().getByText(keep.notices.changedElsewhere)).toBeInTheDocument()
    await user.click(button(keep.close))
    expect(page().queryByText(keep.notices.changedElsewhere)).not.toBeInTheDocument()
  })

  it('that keeps something is offered on the first page', async () => {
    await renderApp()
    keepElsewhere(answers)
    expect(await page().findByRole('button', { name: keep.goOn })).toBeInTheDocument()
    elsewhere(() => localStorage.clear())
    expect(page().queryByRole('button', { name: keep.goOn })).not.toBeInTheDocument()
  })
})

it('a page left open past the last day deletes them when it is looked at again', async () => {
  const { user, journey } = await atOutcome()
  await user.click(radio(daysName(7)))
  await vi.waitFor(() => expect(keptHere()).toBeDefined())
  act(() => journey.goTo('impact'))
  vi.useFakeTimers({ toFake: ['Date'], now: lastMinute(7).getTime() + 1 })
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
  expect(keptHere()).toBeUndefined()
  expect(await page().findByText(keep.notices.expired)).toBeInTheDocument()
})

describe.each(['nurse', 'kiosk'] as const)('the %s’s page', (mode) => {
  it('offers to keep nothing, and keeps nothing', async () => {
    const { journey } = await renderApp(answers, 'outcome', mode)
    await screen.findByRole('heading', { level: 1 })
    expect(screen.queryByText(keep.ask)).not.toBeInTheDocument()
    act(() => journey.answer('trend', 'better'))
    act(() => journey.goTo('knows'))
    await page().findByRole('heading', { level: 1, name: ui.knows })
    expect(screen.queryByText(keep.ask)).not.toBeInTheDocument()
    act(() => journey.restart())
    expect(keptHere()).toBeUndefined()
  })

  it('neither offers nor changes what a patient keeps on the same device', async () => {
    keepAnswers(window, makeRecord(others, now()), lastMinute(7))
    const { journey } = await renderApp({}, undefined, mode)
    expect(page().queryByRole('button', { name: keep.goOn })).not.toBeInTheDocument()
    act(() => journey.answer('subject', 'me'))
    act(() => journey.restart())
    expect(keptHere()?.record.answers).toEqual(others)
  })

  it('could not keep anything, had it a way to ask for it', async () => {
    const keeping = startKeeping(window, startJourney(window, answers), modes[mode].mayKeep)
    keeping.keep(7)
    expect(keptHere()).toBeUndefined()
    expect(keeping.actor.getSnapshot().context).toEqual(nothingKept)
  })

  it('deletes what is past its last day all the same', async () => {
    keepAnswers(window, makeRecord(others, now()), lastMinute(7))
    vi.useFakeTimers({ toFake: ['Date'], now: lastMinute(7).getTime() + 1 })
    await renderApp({}, undefined, mode)
    expect(keptHere()).toBeUndefined()
    expect(page().queryByText(keep.notices.expired)).not.toBeInTheDocument()
  })
})

it.each([
  ['patient', ui.welcomePrivateUnlessKept],
  ['nurse', ui.welcomePrivate],
] as const)('the %s’s first page says beforehand whether there is a choice', async (mode, words) => {
  await renderApp({}, undefined, mode)
  expect(page().getByText(words)).toBeInTheDocument()
})
