import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { leftUnsure, thingsToLookUp } from '../../machines/leftUnsure.ts'
import { relevantAnswers } from '../../machines/path.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import type { Step } from '../../machines/step.ts'
import { fill } from '../../src/locales/say.ts'
import { cases, namedCases } from '../fixtures/cases.ts'
import { changeName, me, optionName, outcome, questions, titleOf, ui } from '../support/english.ts'
import { page, renderApp } from '../support/renderApp.tsx'

const knee = cases.kneeEverythingTried.answers
const { why } = outcome
const nameOf = (question: QuestionId) => me.say(questions[question].short)

const part = (container: Element) => container.querySelector<HTMLElement>('#part-leftUnsure')
const onlyTheseAgain = () => screen.getByRole('button', { name: me.say(why.goThrough) })

async function showUnsure(answers: Answers) {
  const app = await renderApp(answers, 'outcome')
  const { user, journey } = app
  const choose = (role: 'radio' | 'checkbox', question: QuestionId, option: string) => user.click(page().getByRole(role, { name: optionName(question, option) }))
  return {
    ...app,
    now: (): Step => journey.actor.getSnapshot().value,
    told: () => relevantAnswers(journey.actor.getSnapshot().context.answers),
    choose,
    goThrough: () => user.click(onlyTheseAgain()),
    goOn: () => user.click(screen.getByRole('button', { name: ui.continue })),
  }
}

describe('what was left "not sure"', () => {
  it('is no part of a page where everything is known', async () => {
    const { container } = await showUnsure(knee)
    expect(part(container)).not.toBeInTheDocument()
  })

  it.each(['strokeSignsNow', 'unsureOfGeneralSigns', 'woundSignsNotSure'] as const)('never holds up a person who needs care now or today: %s', async (name) => {
    const { container } = await showUnsure(cases[name].answers)
    expect(part(container)).not.toBeInTheDocument()
  })

  it.each(namedCases.filter(([, { outcome: end, answers }]) => end > 'O2' && leftUnsure(answers).length > 0))('lists each thing to look up, with the questions it can answer: %s', async (_, { answers }) => {
    const { container } = await renderApp({ ...answers, subject: 'me' }, 'outcome')
    const items = within(part(container) ?? container).getAllByRole('listitem')
    const wanted = thingsToLookUp(leftUnsure(answers)).map(({ thing, answers: helped }) => me.say(why.lookUp[thing]) + fill(why.helpsWith, { questions: me.list(helped.map(nameOf)) }))
    expect(items.map(({ textContent }) => textContent)).toEqual(wanted)
  })
})

describe('answering only these again', () => {
  const unsure: Answers = { ...knee, safetyNow: ['unsure'], effectJoint: { ...knee.effectJoint, gel: 'unsure' }, impact: 'unsure' }

  it('asks exactly those questions, in their order, and ends at the review', async () => {
    const { container, goThrough, choose, goOn, now, user } = await showUnsure(unsure)
    await goThrough()
    expect(now()).toBe('safetyNow')
    expect(screen.getByRole('heading', { level: 1, name: titleOf('safetyNow') })).toHaveFocus()
    await choose('checkbox', 'safetyNow', 'none')
    await goOn()
    expect(now()).toBe('effectJoint')
    await user.click(within(screen.getByRole('group', { name: optionName('effectJoint', 'gel') })).getByRole('radio', { name: optionName('effectJoint', 'notEnough') }))
    await goOn()
    expect(now()).toBe('impact')
    await choose('radio', 'impact', 'high')
    await goOn()
    expect(now()).toBe('review')
    await user.click(await screen.findByRole('button', { name: ui.reviewContinue }))
    await screen.findByText(me.say(why.more))
    expect(container.querySelector('[data-rule]')).toHaveAttribute('data-rule', 'R23')
  })

  it('shows what was answered, and changes nothing of it for a person who is still not sure', async () => {
    const { goThrough, goOn, now, told } = await showUnsure(unsure)
    const before = told()
    await goThrough()
    const walked: Step[] = []
    for (let step = now(); step !== 'review' && walked.length < 9; step = now()) {
      walked.push(step)
      expect(page().getAllByRole(step === 'safetyNow' ? 'checkbox' : 'radio', { checked: true })).not.toEqual([])
      await goOn()
    }
    expect(walked).toEqual(leftUnsure(unsure))
    expect(now()).toBe('review')
    expect(told()).toEqual(before)
  })

  it('ends where an answer stops the flow', async () => {
    const { goThrough, choose, goOn, now, container } = await showUnsure({ ...unsure, impact: 'high', trend: 'unsure', effectJoint: knee.effectJoint })
    await goThrough()
    await choose('checkbox', 'safetyNow', 'none')
    await goOn()
    expect(now()).toBe('trend')
    await choose('radio', 'trend', 'quicklyWorse')
    await goOn()
    expect(now()).toBe('outcome')
    expect(container.querySelector('[data-outcome]')).toHaveAttribute('data-rule', 'R05')
  })

  it('ends at the same page where the flow still stops', async () => {
    const { goThrough, goOn, now, container } = await showUnsure({ ...cases.kneeNeverSeenByAnyone.answers, diagnosis: 'unsure' })
    await goThrough()
    expect(now()).toBe('diagnosis')
    await goOn()
    expect(now()).toBe('outcome')
    expect(container.querySelector('[data-outcome]')).toHaveAttribute('data-rule', 'R18')
  })

  it('goes on with what comes next once a condition is confirmed', async () => {
    const { goThrough, choose, goOn, now } = await showUnsure({ ...cases.kneeNeverSeenByAnyone.answers, diagnosis: 'unsure' })
    await goThrough()
    await choose('radio', 'diagnosis', 'confirmed')
    await goOn()
    expect(now()).toBe('joint')
  })

  it('asks a question that an answer opens, and then the rest of them', async () => {
    const { goThrough, choose, goOn, now } = await showUnsure({ ...knee, stage: 'unsure', sinceTreatment: ['none'], safetyNow: ['unsure'], trend: 'unsure' })
    await goThrough()
    expect(now()).toBe('stage')
    await choose('radio', 'stage', 'booked')
    await goOn()
    expect(now()).toBe('abroad')
    await choose('radio', 'abroad', 'no')
    await goOn()
    expect(now()).toBe('safetyNow')
    await choose('checkbox', 'safetyNow', 'none')
    await goOn()
    expect(now()).toBe('trend')
    await choose('radio', 'trend', 'same')
    await goOn()
    expect(now()).toBe('review')
  })

  it('asks no question twice', async () => {
    // What was told of an unknown joint does not count for the knee, so that list is asked anew.
    const { goThrough, choose, goOn, now } = await showUnsure({ ...knee, joint: 'unsure', safetyJoint: ['unsure'] })
    await goThrough()
    await choose('radio', 'joint', 'knee')
    await goOn()
    expect(now()).toBe('safetyJoint')
    await choose('checkbox', 'safetyJoint', 'none')
    await goOn()
    expect(now()).toBe('review')
  })

  it('is over once another page is chosen', async () => {
    const { goThrough, choose, goOn, now, user } = await showUnsure(unsure)
    await goThrough()
    await user.click(screen.getByRole('button', { name: ui.back }))
    await user.click(await screen.findByRole('button', { name: changeName('safetyNow') }))
    await choose('checkbox', 'safetyNow', 'none')
    await goOn()
    expect(now()).toBe('review')
  })
})
