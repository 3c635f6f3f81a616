import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { relevantAnswers } from '../../machines/path.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { questionnaireVersion } from '../../machines/questionnaire/version.ts'
import { nurse } from '../../src/locales/en/nurse.ts'
import { fill } from '../../src/locales/say.ts'
import { makeRecord } from '../../src/record/answerRecord.ts'
import { toBits } from '../../src/record/handOver/bits.ts'
import { crc32 } from '../../src/record/handOver/crc32.ts'
import { toCharacters } from '../../src/record/handOver/crockford.ts'
import { encodeHandOver } from '../../src/record/handOver/encodeHandOver.ts'
import { form } from '../../src/record/handOver/form.ts'
import { readableCode } from '../../src/record/handOver/readableCode.ts'
import { withoutQuestions } from '../../src/record/handOver/withoutQuestions.ts'
import { versionNumber } from '../../src/record/versionNumber.ts'
import { answerWords } from '../../src/ui/answerWords.ts'
import { momentWords } from '../../src/ui/screens/HandOver/momentWords.ts'
import { cases } from '../fixtures/cases.ts'
import { tour } from '../fixtures/tour.ts'
import { me, questions, ui } from '../support/english.ts'
import { page, renderApp } from '../support/renderApp.tsx'

const { receive: words, compare } = nurse
const { answers, rule } = cases.kneeEverythingTried
const now = new Date('2026-11-24T14:05:30Z')
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }))
afterEach(() => void vi.useRealTimers())

const recordOf = (told: Answers, made = now) => makeRecord(relevantAnswers(told), made)
const codeOf = (told: Answers, made = now) => encodeHandOver(recordOf(told, made))
const field = () => page().getByRole<HTMLInputElement>('textbox', { name: words.code })
const button = (name: string) => page().getByRole('button', { name })
const heading = () => page().getByRole('heading', { level: 1 })
const trouble = (kind: keyof typeof words.troubles, moment = '') => fill(words.troubles[kind], { name: 'EXO1', moment })

/** A nurse's page, ready for a code; there may be answers already. */
async function openPage(answersHere: Answers = {}) {
  const app = await renderApp(answersHere, undefined, 'nurse')
  await app.user.click(await page().findByRole('button', { name: words.title }))
  await page().findByRole('heading', { level: 1, name: words.title })
  const told = () => app.journey.actor.getSnapshot()
  return { ...app, told, place: () => app.journey.aside.getSnapshot().context.open ?? told().value }
}

type Opened = Awaited<ReturnType<typeof openPage>>

const ruleOn = ({ container }: Opened) => container.querySelector('[data-outcome]')?.getAttribute('data-rule')

async function enter({ user }: Opened, code: string) {
  await user.click(field())
  if (code) await user.paste(code)
  await user.click(button(words.submit))
}

/** A code of another version with a right checksum, as that version would make it. */
function codeOfVersion(version: number, questionnaire: number) {
  const bits = [toBits(version, form.versionBits), toBits(questionnaire, form.questionnaireBits), toBits(3_000_000, form.minuteBits)].join('')
  const guarded = bits.padEnd(Math.ceil((bits.length + form.sumBits) / 5) * 5 - form.sumBits, '0')
  return form.name + toCharacters(guarded + toBits(crc32(guarded), form.sumBits))
}

const ours = versionNumber(questionnaireVersion) ?? 0

describe('the way to it', () => {
  it.each(['patient', 'kiosk'] as const)('is not there for a %s', async (mode) => {
    await renderApp({}, undefined, mode)
    expect(page().queryByRole('button', { name: words.title })).not.toBeInTheDocument()
  })

  it('leads from the welcome to its heading', async () => {
    await openPage()
    expect(heading()).toHaveFocus()
  })
})

describe('a code that is typed', () => {
  it.each(Object.entries(tour))('opens the same outcome by the same rule: %s', async (_, expected) => {
    const opened = await openPage()
    await enter(opened, codeOf(expected.answers))
    await opened.user.click(button(words.seeResult))
    expect(opened.place()).toBe('outcome')
    await page().findByRole('button', { name: compare.askAgain })
    expect(ruleOn(opened)).toBe(expected.rule)
    expect(opened.told().context.answers).toEqual(relevantAnswers(expected.answers))
  })

  it('may be in small letters, with spaces and dashes', async () => {
    const opened = await openPage()
    await enter(opened, readableCode(codeOf(answers)).join(' - ').toLowerCase())
    expect(heading()).toHaveTextContent(words.readTitle)
  })

  it('is told of before anything is replaced: when it was made, and what it holds', async () => {
    const opened = await openPage({ subject: 'someoneElse' })
    await enter(opened, codeOf(answers, ago(3)))
    expect(heading()).toHaveFocus()
    const moment = momentWords('2026-11-24T14:02Z', 'en-GB')
    expect(page().getByText(fill(words.made, { moment, ago: '3 minutes ago' }))).toBeInTheDocument()
    expect(page().getByText(words.complete)).toBeInTheDocument()
    expect(page().getByText(words.replaces)).toBeInTheDocument()
    expect(page().getByText(answerWords('joint', answers, me).join())).toBeInTheDocument()
    expect(opened.told().context.answers).toEqual({ subject: 'someoneElse' })
    expect(opened.desk.getSnapshot().context.received).toBeUndefined()
  })

  it('is kept for comparing once it is taken over', async () => {
    const opened = await openPage()
    await enter(opened, codeOf(answers))
    await opened.user.click(button(words.seeResult))
    expect(opened.desk.getSnapshot().context.received).toEqual(recordOf(answers))
  })

  it('can be put aside for another', async () => {
    const opened = await openPage()
    await enter(opened, codeOf(answers))
    await opened.user.click(button(words.another))
    expect(field()).toHaveValue('')
    await enter(opened, codeOf(cases.hairLoss.answers))
    await opened.user.click(button(words.seeResult))
    expect(opened.told().context.answers).toEqual(relevantAnswers(cases.hairLoss.answers))
  })

  it('with lines left out leads to the first open question, and says so', async () => {
    const opened = await openPage()
    const record = withoutQuestions(recordOf(answers), ['impact', 'goals'])
    await enter(opened, encodeHandOver(record))
    expect(page().getByRole('heading', { name: words.leftOutHeading })).toBeInTheDocument()
    expect(page().getByText(fill(words.leftOut, { question: me.say(questions.impact.short) }))).toBeInTheDocument()
    expect(page().queryByText(words.complete)).not.toBeInTheDocument()
    await opened.user.click(button(words.goOn))
    expect(opened.place()).toBe('impact')
    expect(opened.told().context.answers).toEqual(record.answers)
  })

  it('takes the place of what was here, and of no part of it', async () => {
    const opened = await openPage({ ...cases.progressiveMsNoMedicineFits.answers })
    await enter(opened, codeOf(answers))
    await opened.user.click(button(words.seeResult))
    expect(opened.told().context.answers).toEqual(relevantAnswers(answers))
    expect(opened.told().context.ofOthers).toEqual({})
    await page().findByRole('button', { name: compare.askAgain })
    expect(ruleOn(opened)).toBe(rule)
  })
})

describe('a scanner', () => {
  it('types into the field wherever the focus is, and enters by itself', async () => {
    const { user } = await openPage()
    expect(heading()).toHaveFocus()
    await user.keyboard(`${codeOf(answers)}{Enter}`)
    expect(heading()).toHaveTextContent(words.readTitle)
  })

  it('types over what was wrong before', async () => {
    const { user } = await openPage()
    await user.keyboard('EXO1ABC{Enter}')
    expect(screen.getByRole('alert')).toHaveFocus()
    await user.keyboard(`${codeOf(answers)}{Enter}`)
    expect(heading()).toHaveTextContent(words.readTitle)
  })

  it('does not press a button that has the focus', async () => {
    const { user } = await openPage()
    act(() => button(words.camera).focus())
    await user.keyboard(`${codeOf(answers)}{Enter}`)
    expect(heading()).toHaveTextContent(words.readTitle)
  })

  it('leaves the keys with a modifier to the browser', async () => {
    const { user } = await openPage()
    await user.keyboard('{Control>}p{/Control}')
    expect(field()).not.toHaveFocus()
  })
})

describe('a code that is not a good one', () => {
  const good = codeOf(answers)
  const damaged = good.replace(/.$/, (last) => (last === '7' ? '8' : '7'))

  it.each([
    ['nothing', '', 'empty'],
    ['spaces', '  ', 'empty'],
    ['an address', 'https://example.org/?EXO1', 'foreign'],
    ['a page', '<img src=x onerror="document.title=1">', 'foreign'],
    ['what every object has', '__proto__', 'foreign'],
    ['an object', '{"__proto__":{"polluted":1}}', 'foreign'],
    ['a code of the name alone', 'EXO1', 'damaged'],
    ['a page behind our name', 'EXO1<script>alert(1)</script>', 'damaged'],
    ['a code with a wrong character', damaged, 'damaged'],
    ['half a code', good.slice(0, 20), 'damaged'],
    ['a code of an older form', codeOfVersion(0, ours), 'tooOld'],
    ['a code of a newer form', codeOfVersion(2, ours), 'tooNew'],
    ['a code of older questions', codeOfVersion(form.version, ours - 1), 'tooOld'],
    ['a code of newer questions', codeOfVersion(form.version, ours + 1), 'tooNew'],
  ] as const)('is told of and changes nothing: %s', async (_, code, kind) => {
    const opened = await openPage({ subject: 'me', adult: 'yes' })
    const before = opened.told()
    const deskBefore = opened.desk.getSnapshot()
    await enter(opened, code)
    expect(screen.getByRole('alert')).toHaveFocus()
    expect(button(trouble(kind))).toBeInTheDocument()
    expect(field()).toHaveAccessibleDescription(expect.stringContaining(trouble(kind)))
    expect(document.title).toMatch(/^Error: /)
    expect(opened.told()).toBe(before)
    expect(opened.desk.getSnapshot()).toBe(deskBefore)
    expect(opened.place()).toBe('receive')
    expect('polluted' in {}).toBe(false)
  })

  it('is not long looked at', async () => {
    const opened = await openPage()
    await opened.user.click(field())
    await opened.user.paste('EXO1'.repeat(1_000_000))
    await opened.user.click(button(words.submit))
    expect(button(trouble('foreign'))).toBeInTheDocument()
    expect(field().value.length).toBeLessThanOrEqual(1_000)
  })

  it.each([
    [62, 'expired'],
    [-7, 'fromTheFuture'],
  ] as const)('is one made %i minutes ago', async (minutes, kind) => {
    const opened = await openPage()
    await enter(opened, codeOf(answers, ago(minutes)))
    expect(button(trouble(kind, momentWords(recordOf(answers, ago(minutes)).made, 'en-GB')))).toBeInTheDocument()
  })

  it.each([59, -4])('is not one made %i minutes ago', async (minutes) => {
    const opened = await openPage()
    await enter(opened, codeOf(answers, ago(minutes)))
    expect(heading()).toHaveTextContent(words.readTitle)
  })

  it('leads from its sentence to the field', async () => {
    const opened = await openPage()
    await enter(opened, 'EXO1ABC')
    await opened.user.click(button(trouble('damaged')))
    expect(field()).toHaveFocus()
    expect(field()).toHaveValue('EXO1ABC')
  })
})

describe('the camera', () => {
  /** A browser that answers the wish for a camera so. */
  function cameraThat(getUserMedia: () => Promise<unknown>) {
    const before = Object.getOwnPropertyDescriptor(navigator, 'mediaDevices')
    Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: { getUserMedia } })
    onTestFinished(() => {
      if (before) Object.defineProperty(navigator, 'mediaDevices', before)
      else Reflect.deleteProperty(navigator, 'mediaDevices')
    })
  }

  it('is asked for only when its button is pressed', async () => {
    const asked = vi.fn<() => Promise<unknown>>(() => new Promise(() => undefined))
    cameraThat(asked)
    const { user } = await openPage()
    expect(asked).not.toHaveBeenCalled()
    await user.click(button(words.camera))
    expect(asked).toHaveBeenCalledTimes(1)
    expect(button(words.stopCamera)).toBeInTheDocument()
  })

  it('that is refused is told of, and the other ways stay', async () => {
    cameraThat(() => Promise.reject(new DOMException('', 'NotAllowedError')))
    const { user } = await openPage()
    await user.click(button(words.camera))
    expect(await page().findByRole('button', { name: trouble('cameraRefused') })).toBeInTheDocument()
    expect(button(words.camera)).toBeInTheDocument()
    expect(page().getByLabelText(words.photo)).toBeInTheDocument()
    await user.keyboard(`${codeOf(answers)}{Enter}`)
    expect(heading()).toHaveTextContent(words.readTitle)
  })

  it.each(['stopped', 'left'] as const)('that comes on late is turned off where it was %s', async (how) => {
    const stop = vi.fn<() => void>()
    let open: (stream: unknown) => void = () => undefined
    cameraThat(() => new Promise((resolve) => (open = resolve)))
    const { user, journey } = await openPage()
    await user.click(button(words.camera))
    if (how === 'stopped') await user.click(button(words.stopCamera))
    else act(() => journey.goTo('welcome'))
    await act(async () => open({ getTracks: () => [{ stop }] }))
    expect(stop).toHaveBeenCalledTimes(1)
  })
})

describe('a photo', () => {
  it('that cannot be opened is told of', async () => {
    const { user } = await openPage()
    await user.upload(page().getByLabelText(words.photo), new File(['<svg onload="alert(1)">'], 'code.png', { type: 'image/png' }))
    expect(await page().findByRole('button', { name: trouble('notAPicture') })).toBeInTheDocument()
    expect(screen.getByRole('alert')).toHaveFocus()
  })
})

describe('the page', () => {
  it('goes back to where it was opened', async () => {
    const opened = await openPage()
    await opened.user.click(button(ui.back))
    expect(await page().findByRole('button', { name: words.title })).toBeInTheDocument()
  })
})
