import { act, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { questionIds } from '../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import { isQuestion } from '../../machines/path.ts'
import { nurse as words } from '../../src/locales/en/nurse.ts'
import { ruleBook } from '../../src/locales/en/ruleBook.ts'
import { makeRecord } from '../../src/record/answerRecord.ts'
import type { Journey } from '../../src/ui/journey.ts'
import { optionKeys } from '../../src/ui/keys/optionKeys.ts'
import { cases, namedCases } from '../fixtures/cases.ts'
import { me, optionName, questions, titleOf, ui } from '../support/english.ts'
import { page, renderApp } from '../support/renderApp.tsx'

const knee: Answers = cases.kneeEverythingTried.answers

const guided = (answers: Answers = {}, step?: Parameters<typeof renderApp>[1]) => renderApp(answers, step, 'nurse')

const placeOf = ({ actor, aside }: Journey) => aside.getSnapshot().context.open ?? actor.getSnapshot().value
const answersOf = ({ actor }: Journey) => actor.getSnapshot().context.answers

const without = (answers: Answers, question: QuestionId): Answers => Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question))

/** Answers that lead as far as a question, which is still open. */
function answersTo(question: QuestionId): Answers {
  const asked = namedCases.find(([, { path }]) => path.includes(question))
  if (!asked) throw new Error(`No case is asked "${question}"`)
  return without(asked[1].answers, question)
}

const panel = () => within(screen.getByRole('region', { name: words.title }))

/** The presses that give an answer on the page of a question. */
function pressesFor(question: QuestionId, answers: Answers): readonly string[] {
  const keys = optionKeys(question, answers)
  const keyOf = (option: string) => keys.get(option)?.at(-1) ?? ''
  const answer: unknown = answers[question]
  if (typeof answer === 'string') return [keyOf(answer)]
  if (!Array.isArray(answer)) return Object.values(answer ?? {}).map((effect) => keyOf(String(effect)))
  const presses = answer.map((option) => keyOf(String(option)))
  return presses.includes('n') || presses.includes('u') ? presses : [...presses, '{Enter}']
}

describe('beside each question', () => {
  it.each(questionIds)('stands why it is asked and what to listen for: %s', async (question) => {
    await guided(answersTo(question), question)
    await screen.findByRole('region', { name: words.title })
    expect(panel().getByText(me.say(questions[question].why))).toBeVisible()
    expect(panel().getByText(words.guide.listenFor[question])).toBeVisible()
  })

  it('stands the map, once opened: from one question to the next, with the way so far and this one marked', async () => {
    const { user, container } = await guided({ subject: 'me' }, 'urgentGeneral')
    const onWay = () => [...container.querySelectorAll<HTMLElement>('svg [data-on-way="true"][data-page]')].map(({ dataset }) => dataset['page'])
    const here = () => container.querySelector<HTMLElement>('svg [data-here]')?.dataset['page']
    expect(here()).toBeUndefined()
    await user.click(panel().getByText(words.guide.map))
    await vi.waitFor(() => expect(here()).toBe('urgentGeneral'))
    await user.keyboard('n{Enter}')
    await vi.waitFor(() => expect(here()).toBe('adult'))
    expect(new Set(onWay())).toEqual(new Set(['welcome', 'subject', 'urgentGeneral', 'adult']))
    await user.click(panel().getByText(words.guide.map))
    await user.keyboard('1{Enter}')
    await screen.findByRole('heading', { level: 1, name: titleOf('condition') })
    expect(here()).toBeUndefined()
  })

  it('stands nothing of it for a patient', async () => {
    await renderApp({}, 'subject')
    expect(screen.queryByRole('region', { name: words.title })).not.toBeInTheDocument()
    expect(screen.queryByText(words.keys.title)).not.toBeInTheDocument()
    expect(screen.getByRole('radio', { name: optionName('subject', 'me') })).not.toHaveAttribute('aria-keyshortcuts')
  })
})

describe('by keys alone', () => {
  it.each(namedCases)('the whole conversation of %s leads to its outcome', async (_, { path, answers, outcome, rule }) => {
    const { user, journey, container } = await guided()
    for (const step of path.slice(0, -1)) {
      expect(placeOf(journey)).toBe(step)
      const presses = isQuestion(step) ? pressesFor(step, answers) : [step === 'emergencyCheck' ? '1' : '{Enter}']
      for (const press of presses) await user.keyboard(press)
    }
    await screen.findAllByText(ui.print)
    expect(container.querySelector('[data-outcome]')).toHaveAttribute('data-outcome', outcome)
    expect(container.querySelector('[data-rule]')).toHaveAttribute('data-rule', rule)
  })

  it('a person not sure is marked by one key', async () => {
    const { user, journey } = await guided({ subject: 'me' }, 'urgentGeneral')
    await user.keyboard('u')
    expect(answersOf(journey).urgentGeneral).toEqual(['unsure'])
    expect(placeOf(journey)).toBe('outcome')
  })

  it('an item of a list is ticked, has the focus, and waits', async () => {
    const { user, journey } = await guided(answersTo('safetyNow'), 'safetyNow')
    await user.keyboard('2')
    const cancer = screen.getByRole('checkbox', { name: optionName('safetyNow', 'cancer') })
    expect(cancer).toBeChecked()
    expect(cancer).toHaveFocus()
    expect(placeOf(journey)).toBe('safetyNow')
  })

  it.each([['n', 'none'], ['u', 'unsure']] as const)('a sign ticked is not left by %s, pressed once or twice: Enter has to say so', async (key, option) => {
    const { user, journey } = await guided({ subject: 'me' }, 'urgentGeneral')
    await user.keyboard(`1${key}${key}`)
    expect(screen.getByRole('checkbox', { name: optionName('urgentGeneral', option) })).toBeChecked()
    expect(placeOf(journey)).toBe('urgentGeneral')
    await user.keyboard('{Enter}')
    expect(answersOf(journey).urgentGeneral).toEqual([option])
    expect(placeOf(journey)).not.toBe('urgentGeneral')
  })

  it('the items of a question are answered one after the other, from the first open one on', async () => {
    const { user, journey } = await guided({ ...without(knee, 'effectJoint'), effectJoint: { exercise: 'helped' } }, 'effectJoint')
    await user.keyboard('2')
    await user.keyboard('u')
    expect(answersOf(journey).effectJoint).toEqual({ exercise: 'helped', gel: 'notEnough', antiInflammatoryTablets: 'unsure' })
    expect(placeOf(journey)).toBe('review')
  })

  it('Enter says what is missing where nothing was answered', async () => {
    const { user, journey } = await guided({}, 'subject')
    await user.keyboard('{Enter}')
    expect(screen.getByRole('alert', { name: ui.errorHeading })).toHaveFocus()
    expect(placeOf(journey)).toBe('subject')
  })

  it.each(['{Backspace}', '{ArrowLeft}'])('%s leads back', async (key) => {
    const { user } = await guided({ subject: 'me' }, 'subject')
    await user.keyboard('1')
    await user.keyboard(key)
    expect(await screen.findByRole('heading', { level: 1, name: titleOf('subject') })).toBeVisible()
  })

  it('the rule book and the map are one key away, and Escape leads back', async () => {
    const { user, journey } = await guided({ subject: 'me' }, 'urgentGeneral')
    await user.keyboard('r')
    await screen.findByRole('heading', { level: 1, name: ruleBook.title })
    await user.keyboard('{Escape}')
    expect(await screen.findByRole('heading', { level: 1, name: titleOf('urgentGeneral') })).toBeVisible()
    await user.keyboard('m')
    expect(placeOf(journey)).toBe('map')
  })

  it('a page beside is not answered: a key there is not for the question behind it', async () => {
    const { user, journey } = await guided({}, 'subject')
    await user.keyboard('r')
    await screen.findByRole('heading', { level: 1, name: ruleBook.title })
    await user.keyboard('1')
    expect(answersOf(journey)).toEqual({})
  })

  it('Enter does not confirm an emergency, 1 does, and 2 leads back to the signs', async () => {
    const { user, journey } = await guided({ subject: 'me', urgentGeneral: ['stroke'] }, 'emergencyCheck')
    await user.keyboard('{Enter}')
    expect(placeOf(journey)).toBe('emergencyCheck')
    await user.keyboard('2')
    expect(placeOf(journey)).toBe('urgentGeneral')
  })

  it('nothing happens for a patient', async () => {
    const { user, journey } = await renderApp({}, 'subject')
    await user.keyboard('1mr{Enter}')
    expect(placeOf(journey)).toBe('subject')
    expect(answersOf(journey)).toEqual({})
  })
})

describe('the keys', () => {
  const shortcutOf = (name: string) => screen.getByRole('radio', { name }).getAttribute('aria-keyshortcuts')

  it('are told to a screen reader', async () => {
    await guided({ subject: 'me', urgentGeneral: ['none'] }, 'adult')
    expect(['yes', 'no', 'unsure'].map((option) => shortcutOf(optionName('adult', option)))).toEqual(['1', '2', '3 U'])
  })

  it('can be turned off, and stay off on the next page', async () => {
    const { user, journey } = await guided({}, 'subject')
    await user.click(await screen.findByText(words.keys.title))
    await user.click(screen.getByRole('checkbox', { name: words.keys.use }))
    await user.keyboard('1')
    expect(shortcutOf(optionName('subject', 'me'))).toBeNull()
    await user.click(screen.getByRole('radio', { name: optionName('subject', 'me') }))
    await user.click(page().getByRole('button', { name: ui.continue }))
    await user.keyboard('n')
    expect(placeOf(journey)).toBe('urgentGeneral')
  })
})

describe('a new conversation', () => {
  beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }))
  afterEach(() => void vi.useRealTimers())

  const start = async (user: UserEvent) => user.click((await screen.findAllByRole('button', { name: words.wiped.start }))[0] as HTMLElement)
  const after = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000))
  const bringBack = () => screen.queryByRole('button', { name: words.wiped.bringBack })

  it('is not offered where there is nothing to wipe', async () => {
    await guided()
    await screen.findByText(words.keys.title)
    expect(screen.queryByRole('button', { name: words.wiped.start })).not.toBeInTheDocument()
  })

  it('wipes the last one at once, with the desk and without asking', async () => {
    const { user, journey, desk } = await guided(knee, 'outcome')
    desk.send({ type: 'receive', record: makeRecord(knee, new Date('2026-11-24T12:00Z')) })
    await start(user)
    expect(placeOf(journey)).toBe('welcome')
    expect(journey.actor.getSnapshot().context).toMatchObject({ answers: {}, ofOthers: {}, change: undefined })
    expect(desk.getSnapshot().context.received).toBeUndefined()
    expect(screen.getByText(words.wiped.done)).toBeVisible()
  })

  it('can be undone by its button: answers, page and desk are back', async () => {
    const { user, journey, desk } = await guided(knee, 'goals')
    const record = makeRecord(knee, new Date('2026-11-24T12:00Z'))
    desk.send({ type: 'receive', record })
    await start(user)
    await user.click(bringBack() as HTMLElement)
    expect(answersOf(journey)).toEqual(knee)
    expect(placeOf(journey)).toBe('goals')
    expect(desk.getSnapshot().context.received).toEqual(record)
    expect(bringBack()).not.toBeInTheDocument()
  })

  it('can be undone by Z, also when the next one has begun', async () => {
    const { user, journey } = await guided(knee, 'impact')
    await start(user)
    await user.keyboard('{Enter}2z')
    expect(answersOf(journey)).toEqual(knee)
  })

  it('is final after 10 seconds, counted down in sight and not aloud', async () => {
    const { user, journey } = await guided(knee, 'impact')
    await start(user)
    await after(4)
    expect(screen.getByText(words.wiped.left.other.replace('{n}', '6'))).toHaveAttribute('aria-hidden', 'true')
    expect(bringBack()).toBeInTheDocument()
    await after(7)
    expect(bringBack()).not.toBeInTheDocument()
    await user.keyboard('z')
    expect(answersOf(journey)).toEqual({})
  })

  it('leaves only the last one to be brought back', async () => {
    const { user, journey } = await guided(knee, 'impact')
    await start(user)
    await user.keyboard('{Enter}2')
    await start(user)
    await user.keyboard('z')
    expect(answersOf(journey)).toEqual({ subject: 'someoneElse' })
  })
})
