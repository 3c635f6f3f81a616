import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { SignsId } from '../../machines/questionnaire/answers.ts'
import { cases } from '../fixtures/cases.ts'
import type { Case } from '../fixtures/cases.ts'
import { me, optionName, someoneElse, titleOf, ui } from '../support/english.ts'
import { page, renderApp } from '../support/renderApp.tsx'

const toldAt: readonly (readonly [SignsId, Case])[] = [
  ['urgentGeneral', cases.strokeSignsNow],
  ['urgentJoint', cases.hotKneeAndVeryIll],
  ['urgentMs', cases.msHeadacheAfterSpinalInjection],
  ['urgentWound', cases.woundWithBlackSkin],
  ['sinceTreatment', cases.veryIllAfterTreatment],
]

const signsRead = () => page().getAllByRole('listitem').map((item) => item.textContent)

describe('the check before an emergency', () => {
  it('reads every emergency sign back', async () => {
    await renderApp({ subject: 'me', urgentGeneral: ['stroke', 'chestPain'] }, 'emergencyCheck')
    expect(signsRead()).toEqual([optionName('urgentGeneral', 'stroke'), optionName('urgentGeneral', 'chestPain')])
  })

  it('reads back no sign that can wait until later today', async () => {
    await renderApp(cases.hotKneeAndVeryIll.answers, 'emergencyCheck')
    expect(signsRead()).toEqual([optionName('urgentJoint', 'hotJointVeryIll')])
  })

  it('reads back nothing kept from a page that is not on the way', async () => {
    await renderApp({ subject: 'me', urgentGeneral: ['stroke'], urgentMs: ['meningitis'] }, 'emergencyCheck')
    expect(signsRead()).toEqual([optionName('urgentGeneral', 'stroke')])
  })

  it.each(toldAt)('returns to the list %s, where they were ticked, when they are not right', async (list, { answers }) => {
    const { user, journey } = await renderApp(answers, 'emergencyCheck')
    await user.click(screen.getByRole('button', { name: ui.emergencyCheckNo }))
    expect(journey.actor.getSnapshot().value).toBe(list)
    expect(screen.getByRole('heading', { level: 1, name: titleOf(list) })).toHaveFocus()
  })

  it('goes on with the questions once the sign is taken back', async () => {
    const { user, journey } = await renderApp(cases.strokeSignsNow.answers, 'emergencyCheck')
    await user.click(screen.getByRole('button', { name: ui.emergencyCheckNo }))
    await user.click(screen.getByRole('checkbox', { name: optionName('urgentGeneral', 'none') }))
    await user.click(screen.getByRole('button', { name: ui.continue }))
    expect(journey.actor.getSnapshot().value).toBe('adult')
  })

  it.each(toldAt)('goes to the emergency outcome when the signs of %s are right', async (_list, { answers }) => {
    const { user, journey, container } = await renderApp(answers, 'emergencyCheck')
    await user.click(screen.getByRole('button', { name: ui.emergencyCheckYes }))
    expect(journey.actor.getSnapshot().value).toBe('outcome')
    await screen.findByRole('button', { name: ui.startAgain })
    expect(container.querySelector('[data-outcome]')).toHaveAttribute('data-outcome', 'O1')
  })

  it('says whose signs they are', async () => {
    await renderApp(cases.childWithChestPain.answers, 'emergencyCheck')
    expect(screen.getByText(someoneElse.say(ui.emergencyCheckTold))).toBeInTheDocument()
    expect(screen.queryByText(me.say(ui.emergencyCheckTold))).not.toBeInTheDocument()
  })
})
