import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { sectionIds } from '../../machines/evidence/article.ts'
import type { OutcomeId } from '../../machines/rules/ids.ts'
import type { PartId } from '../../machines/rules/outcomeParts.ts'
import { cases } from '../fixtures/cases.ts'
import type { Case } from '../fixtures/cases.ts'
import { changeName, me, optionName, outcome as words, titleOf, ui } from '../support/english.ts'
import { page, renderApp } from '../support/renderApp.tsx'

interface Page {
  readonly person: Case
  /** The parts on the page, in the order they are read; what to do first stands above them. */
  readonly parts: readonly PartId[]
}

const watchFor = ['tellDoctorFirst', 'urgentSigns', 'whatWouldChange', 'consultDoctor', 'sources', 'notDiagnosis'] as const
const atAClinic = ['clinicQuestions', 'documents'] as const

const pages: Readonly<Record<OutcomeId, Page>> = {
  O1: { person: cases.strokeSignsNow, parts: ['reasons', 'notDiagnosis'] },
  O2: { person: cases.hotSwollenKnee, parts: ['reasons', 'safetyFacts', ...watchFor] },
  O3: { person: cases.youngPerson, parts: ['reasons', 'article', 'leftOut', 'safetyFacts', ...watchFor] },
  O4: {
    person: cases.cancerAndBloodThinner,
    parts: ['reasons', 'alsoTold', 'notes', 'delivery', 'article', 'leftOut', 'studies', 'safetyFacts', ...atAClinic, ...watchFor],
  },
  O5: { person: cases.kneeNeverSeenByAnyone, parts: ['reasons', 'article', 'leftOut', 'safetyFacts', 'documents', ...watchFor] },
  O6: {
    person: cases.kneeNothingTried,
    parts: ['reasons', 'provenCare', 'notes', 'delivery', 'article', 'leftOut', 'studies', 'safetyFacts', ...atAClinic, ...watchFor],
  },
  O7: {
    person: cases.kneeEverythingTried,
    parts: ['reasons', 'notes', 'delivery', 'article', 'leftOut', 'studies', 'safetyFacts', ...atAClinic, ...watchFor],
  },
}
const allPages = Object.entries(pages)

const showOutcome = ({ answers }: Case) => renderApp(answers, 'outcome')
const partsOf = (container: Element) => [...container.querySelectorAll('[id^="part-"]')].map(({ id }) => id.replace('part-', ''))
const sectionsOf = (container: Element) => [...container.querySelectorAll('[data-section]')].map((section) => section.getAttribute('data-section') ?? '')

/** A part of the page. Throws where it is not there. */
function part(container: Element, id: PartId) {
  const element = container.querySelector<HTMLElement>(`#part-${id}`)
  if (!element) throw new Error(`The page has no part "${id}"`)
  return element
}

describe.each(allPages)('%s', (id, { person, parts }) => {
  it('is shown by its id, with the row that decided', async () => {
    const { container } = await showOutcome(person)
    expect(container.querySelector('[data-outcome]')).toHaveAttribute('data-outcome', id)
    expect(container.querySelector('[data-outcome]')).toHaveAttribute('data-rule', person.rule)
  })

  it('has its parts, in their order', async () => {
    const { container } = await showOutcome(person)
    expect(partsOf(container)).toEqual(parts)
  })

  it('says what to do before any other part', async () => {
    const { container } = await showOutcome(person)
    const [first, second] = container.querySelectorAll('section > h2')
    const { emergency, today, soon } = words.headings
    expect([emergency, today, soon].map(me.say)).toContain(first?.textContent)
    expect(second).toHaveAttribute('id', 'heading-reasons')
  })

  it('says that it is not a diagnosis', async () => {
    const { container } = await showOutcome(person)
    expect(part(container, 'notDiagnosis')).toHaveTextContent(me.say(words.leads.notDiagnosis))
  })

  it('opens every link in a new tab, so that no answer is lost', async () => {
    const { container } = await showOutcome(person)
    const links = [...container.querySelectorAll('a')]
    expect(links.filter((link) => link.target !== '_blank')).toEqual([])
  })
})

describe('an emergency', () => {
  it('has no link at all, and nothing of the article', async () => {
    const { container } = await showOutcome(cases.strokeSignsNow)
    expect(container.querySelectorAll('a, [href]')).toHaveLength(0)
    expect(container.querySelector('#part-article')).not.toBeInTheDocument()
    expect(sectionsOf(container)).toEqual([])
  })
})

describe('how studies have given it', () => {
  it.each(allPages)('has its place or none at %s', async (id, { person }) => {
    const { container } = await showOutcome(person)
    expect(partsOf(container).includes('delivery')).toBe(['O4', 'O6', 'O7'].includes(id))
  })
})

describe('the article', () => {
  it.each(['O6', 'O7'] as const)('is there with every one of its sections at %s', async (id) => {
    const { container } = await showOutcome(pages[id].person)
    expect(sectionsOf(container).toSorted()).toEqual([...sectionIds].toSorted())
  })

  it.each(['O3', 'O4', 'O5'] as const)('is there with the sections of the outcome alone at %s', async (id) => {
    const { container } = await showOutcome(pages[id].person)
    expect(sectionsOf(container)).toEqual(pages[id].person.sections)
  })

  it('begins with the sections that belong to the answers', async () => {
    const { container } = await showOutcome(cases.kneeEverythingTried)
    const own = cases.kneeEverythingTried.sections
    expect(sectionsOf(container).slice(0, own.length)).toEqual(own)
  })

  it('is its notice alone for a young person', async () => {
    const { container } = await showOutcome(cases.youngPerson)
    expect(sectionsOf(container)).toEqual(['A8'])
  })
})

describe('why', () => {
  it('names the answers behind the outcome', async () => {
    const { container } = await showOutcome(cases.pregnantWithKneePain)
    expect(within(part(container, 'reasons')).getByText(optionName('safetyNow', 'pregnant'))).toBeInTheDocument()
  })

  it('leads back to the question behind the outcome', async () => {
    const { user, journey } = await showOutcome(cases.pregnantWithKneePain)
    await user.click(screen.getByRole('button', { name: changeName('safetyNow') }))
    expect(journey.actor.getSnapshot().value).toBe('safetyNow')
    expect(screen.getByRole('heading', { level: 1, name: titleOf('safetyNow') })).toHaveFocus()
  })

  it('changes the outcome once that answer is changed', async () => {
    const { user, container } = await showOutcome(cases.pregnantWithKneePain)
    await user.click(screen.getByRole('button', { name: changeName('safetyNow') }))
    await user.click(screen.getByRole('checkbox', { name: optionName('safetyNow', 'none') }))
    await user.click(screen.getByRole('button', { name: ui.continue }))
    await user.click(await screen.findByRole('button', { name: ui.reviewContinue }))
    await screen.findByRole('button', { name: ui.startAgain })
    expect(container.querySelector('[data-outcome]')).toHaveAttribute('data-outcome', 'O7')
  })

  it('tells the doctor of every other caution', async () => {
    const { container } = await showOutcome(cases.cancerAndBloodThinner)
    const told = within(part(container, 'alsoTold'))
      .getAllByRole('listitem')
      .map((item) => item.textContent)
    expect(told).toEqual([me.say(words.rules.R11)])
  })
})

describe('starting again', () => {
  it('wipes every answer', async () => {
    const { user, journey } = await showOutcome(cases.kneeEverythingTried)
    await user.click(screen.getByRole('button', { name: ui.startAgain }))
    await user.click(screen.getByRole('button', { name: ui.startAgainYes }))
    expect(journey.actor.getSnapshot().value).toBe('welcome')
    expect(journey.actor.getSnapshot().context.answers).toEqual({})
    expect(screen.getByRole('heading', { level: 1, name: ui.productName })).toHaveFocus()
  })

  it('shows nothing of the old answers on the next round', async () => {
    const { user } = await showOutcome(cases.kneeEverythingTried)
    await user.click(screen.getByRole('button', { name: ui.startAgain }))
    await user.click(screen.getByRole('button', { name: ui.startAgainYes }))
    await user.click(screen.getByRole('button', { name: ui.start }))
    expect(screen.getByRole('heading', { level: 1, name: titleOf('subject') })).toBeInTheDocument()
    expect(page().queryByRole('radio', { checked: true })).not.toBeInTheDocument()
  })

  it('does not bring the old outcome back by the Back of the browser', async () => {
    const { user, journey } = await showOutcome(cases.kneeEverythingTried)
    await user.click(screen.getByRole('button', { name: ui.startAgain }))
    await user.click(screen.getByRole('button', { name: ui.startAgainYes }))
    const wentBack = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }))
    window.history.back()
    await wentBack
    expect(journey.actor.getSnapshot().value).toBe('welcome')
  })
})
