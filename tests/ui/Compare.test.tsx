import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import { nurse as allWords } from '../../src/locales/en/nurse.ts'
import { fill, plural } from '../../src/locales/say.ts'
import { makeRecord } from '../../src/record/answerRecord.ts'
import { cases } from '../fixtures/cases.ts'
import { me, outcome, questions, ui } from '../support/english.ts'
import { renderApp } from '../support/renderApp.tsx'

const words = allWords.compare
const knee: Answers = cases.kneeEverythingTried.answers
const button = (name: string) => screen.getByRole('button', { name })
const shortOf = (question: QuestionId) => me.say(questions[question].short)
const difference = (question: QuestionId) => within(screen.getByRole('group', { name: shortOf(question) }))
const radioOf = (question: QuestionId, run: 'patient' | 'nurse') => difference(question).getByRole('radio', { description: words.whose[run] })
const reasonOf = (question: QuestionId) => difference(question).getByRole('combobox', { name: words.reason })
const rules = () => screen.getAllByText(/^\(R\d\d\)$/).map((rule) => rule.textContent)

/** A nurse at the end of their own run, with a patient's answers on the desk. */
async function withBoth(patient: Answers, nurse: Answers) {
  const app = await renderApp(nurse, 'outcome', 'nurse')
  act(() => {
    app.desk.send({ type: 'receive', record: makeRecord(patient, new Date('2026-11-24T12:00Z')) })
    app.desk.send({ type: 'askAgain' })
  })
  return app
}

async function comparing(patient: Answers, nurse: Answers) {
  const app = await withBoth(patient, nurse)
  await app.user.click(await screen.findByRole('button', { name: words.open }))
  await screen.findByRole('heading', { level: 1, name: words.title })
  await screen.findByText(words.results.patient)
  return app
}

describe('at the outcome', () => {
  it('a nurse who took answers over can ask the questions again, and keeps what was received', async () => {
    const { user, journey, desk } = await renderApp(knee, 'outcome', 'nurse')
    const record = makeRecord(knee, new Date('2026-11-24T12:00Z'))
    act(() => desk.send({ type: 'receive', record }))
    expect(screen.queryByRole('button', { name: words.open })).not.toBeInTheDocument()
    await user.click(await screen.findByRole('button', { name: words.askAgain }))
    expect(journey.actor.getSnapshot()).toMatchObject({ value: 'welcome', context: { answers: {} } })
    expect(desk.getSnapshot().context).toEqual({ received: record, isAskedAgain: true, considered: {}, choices: {} })
  })

  it('a nurse with nothing received has nothing to compare', async () => {
    await renderApp(knee, 'outcome', 'nurse')
    expect(await screen.findAllByRole('button', { name: allWords.wiped.start })).not.toEqual([])
    expect(screen.queryByRole('button', { name: words.open })).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: words.askAgain })).not.toBeInTheDocument()
  })

  it('a patient is still asked before all is wiped', async () => {
    await renderApp(knee, 'outcome')
    expect(await screen.findByRole('button', { name: ui.startAgain })).toBeVisible()
    expect(screen.queryByRole('button', { name: allWords.wiped.start })).not.toBeInTheDocument()
  })
})

describe('two sets of answers', () => {
  const careful: Answers = { ...knee, safetyNow: ['bleeding'] }

  it('are shown differences first, each with both answers', async () => {
    await comparing(careful, knee)
    expect(screen.getAllByRole('group').map((group) => group.getAttribute('aria-label') ?? within(group).queryAllByRole('radio').length).filter(Boolean)).toEqual([2])
    expect(radioOf('safetyNow', 'patient')).toHaveAccessibleName(me.label(me.option('safetyNow', 'bleeding')))
    expect(radioOf('safetyNow', 'nurse')).toHaveAccessibleName(me.label(me.option('safetyNow', 'none')))
    expect(screen.getByText(fill(words.same, { n: Object.keys(knee).length - 1 }))).toBeVisible()
  })

  it('have the result of each, and of both together once it is decided, as it is decided', async () => {
    const { user } = await comparing(careful, knee)
    expect(screen.getByText(plural(words.undecided, 1, 'en'))).toBeVisible()
    expect(rules()).toEqual(['(R11)', '(R23)'])
    await user.click(radioOf('safetyNow', 'patient'))
    expect(rules()).toEqual(['(R11)', '(R23)', '(R11)'])
    await user.click(radioOf('safetyNow', 'nurse'))
    expect(rules()).toEqual(['(R11)', '(R23)', '(R23)'])
  })

  it('are not used before each difference is decided and has its reason; what is missing is said', async () => {
    const { user, journey, desk } = await comparing(careful, knee)
    await user.click(button(words.use))
    expect(screen.getByRole('alert', { name: ui.errorHeading })).toHaveFocus()
    await user.click(button(fill(words.decide, { question: shortOf('safetyNow') })))
    expect(radioOf('safetyNow', 'patient')).toHaveFocus()

    await user.click(radioOf('safetyNow', 'patient'))
    await user.click(button(fill(words.sayWhy, { question: shortOf('safetyNow') })))
    expect(reasonOf('safetyNow')).toHaveFocus()
    expect(journey.aside.getSnapshot().context.open).toBe('compare')
    expect(desk.getSnapshot().context.choices).toEqual({})
  })

  it('become one: the answer that counts is taken over, and why stays on the desk', async () => {
    const { user, journey, desk, container } = await comparing(careful, knee)
    await user.click(radioOf('safetyNow', 'patient'))
    await user.selectOptions(reasonOf('safetyNow'), words.reasons.sawPapers)
    await user.click(button(words.use))
    expect(await screen.findByRole('heading', { level: 1, name: me.say(outcome.letters.O4.title) })).toBeVisible()
    expect(container.querySelector('[data-outcome]')).toHaveAttribute('data-outcome', 'O4')
    expect(journey.actor.getSnapshot().context.answers).toEqual(careful)
    expect(desk.getSnapshot().context.choices).toEqual({ safetyNow: { counts: 'patient', reason: 'sawPapers', counted: careful.safetyNow, setAside: knee.safetyNow } })
  })

  it('may be called the more careful one only where that is true', async () => {
    const { user } = await comparing(careful, knee)
    await user.click(radioOf('safetyNow', 'patient'))
    await user.selectOptions(reasonOf('safetyNow'), words.reasons.moreCareful)
    expect(reasonOf('safetyNow')).toHaveValue('moreCareful')
    await user.click(radioOf('safetyNow', 'nurse'))
    expect(reasonOf('safetyNow')).toHaveValue('')
    expect(within(reasonOf('safetyNow')).queryByRole('option', { name: words.reasons.moreCareful })).not.toBeInTheDocument()
  })

  it('need another reason where a later choice makes the careful one the less careful', async () => {
    const { user, desk } = await comparing({ ...careful, urgentGeneral: ['stroke'] }, knee)
    await user.click(radioOf('urgentGeneral', 'patient'))
    await user.selectOptions(reasonOf('urgentGeneral'), words.reasons.askedAgain)
    await user.click(radioOf('safetyNow', 'nurse'))
    await user.selectOptions(reasonOf('safetyNow'), words.reasons.moreCareful)
    await user.click(radioOf('urgentGeneral', 'nurse'))
    expect(reasonOf('safetyNow')).toHaveValue('')
    await user.click(button(words.use))
    expect(button(fill(words.sayWhy, { question: shortOf('safetyNow') }))).toBeVisible()
    expect(desk.getSnapshot().context.choices).toEqual({})
  })

  it('used once and compared again keep what was decided the first time', async () => {
    const { user, desk } = await comparing(careful, knee)
    await user.click(radioOf('safetyNow', 'patient'))
    await user.selectOptions(reasonOf('safetyNow'), words.reasons.sawPapers)
    await user.click(button(words.use))
    await user.click(await screen.findByRole('button', { name: words.open }))
    await screen.findByText(words.noDifference)
    await user.click(button(words.use))
    expect(desk.getSnapshot().context.choices).toMatchObject({ safetyNow: { counts: 'patient', reason: 'sawPapers', setAside: knee.safetyNow } })
  })

  it('that leave a question open say which one, and go on there', async () => {
    const gelOnly: Answers = { ...knee, triedJoint: ['gel'], effectJoint: { gel: 'notEnough' } }
    const { user, journey } = await comparing(gelOnly, knee)
    for (const [question, run] of [['triedJoint', 'nurse'], ['effectJoint', 'patient']] as const) {
      await user.click(radioOf(question, run))
      await user.selectOptions(reasonOf(question), words.reasons.askedAgain)
    }
    expect(screen.getByText(fill(words.opens, { question: shortOf('effectJoint') }))).toBeVisible()
    await user.click(button(words.use))
    expect(journey.actor.getSnapshot().value).toBe('effectJoint')
    expect(journey.aside.getSnapshot().context.open).toBeUndefined()
  })

  it('about two conditions leave what is said of one of them with it, undecided', async () => {
    const { user } = await comparing(cases.msRelapseLastMonth.answers, knee)
    expect(screen.getAllByText(fill(words.follows, { about: shortOf('condition') }))).toHaveLength(3)
    expect(screen.queryByRole('group', { name: shortOf('diagnosis') })).not.toBeInTheDocument()
    await user.click(radioOf('condition', 'nurse'))
    expect(radioOf('condition', 'nurse')).toBeChecked()
  })

  it('that are the same say so', async () => {
    await comparing(knee, knee)
    expect(screen.getByText(words.noDifference)).toBeVisible()
  })

  it('are told apart by what the nurse decided before, when the page is opened again', async () => {
    const { user, desk } = await comparing(careful, knee)
    await user.click(radioOf('safetyNow', 'nurse'))
    await user.selectOptions(reasonOf('safetyNow'), words.reasons.misunderstood)
    expect(desk.getSnapshot().context.choices).toEqual({})
    await user.click(button(ui.back))
    await user.click(await screen.findByRole('button', { name: words.open }))
    await screen.findByText(words.results.patient)
    expect(radioOf('safetyNow', 'nurse')).toBeChecked()
    expect(reasonOf('safetyNow')).toHaveValue('misunderstood')
  })
})

it('says so where no answers were received', async () => {
  const { journey } = await renderApp(knee, 'outcome', 'nurse')
  await act(async () => journey.goTo('compare'))
  expect(await screen.findByText(words.nothing)).toBeVisible()
})
