import { act, cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { idsOf } from '../../machines/idsOf.ts'
import { neededFor } from '../../machines/needed.ts'
import { questionsOnPath, relevantAnswers } from '../../machines/path.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { questionIds } from '../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import { decide } from '../../machines/rules/decide.ts'
import { outcomeIds } from '../../machines/rules/ids.ts'
import type { LetterId, OutcomeId } from '../../machines/rules/ids.ts'
import type { PartId } from '../../machines/rules/outcomeParts.ts'
import { skippedBecause } from '../../machines/skipped.ts'
import { whatWouldChange } from '../../machines/whatWouldChange.ts'
import { fill } from '../../src/locales/say.ts'
import { reasonWords } from '../../src/ui/reasonWords.ts'
import { cases, namedCases } from '../fixtures/cases.ts'
import type { Case } from '../fixtures/cases.ts'
import { changeName, me, outcome, questions, titleOf } from '../support/english.ts'
import { renderApp } from '../support/renderApp.tsx'

const { why, letters } = outcome

/** The named people, each answering for themself: what is told is then the same for all. */
const people = namedCases.map(([name, { answers, ...rest }]): readonly [string, Case] => [name, { ...rest, answers: { ...answers, subject: 'me' } }])
const emergencies = people.filter(([, { outcome: end }]) => end === 'O1')
const others = people.filter(([, { outcome: end }]) => end !== 'O1')

const nameOf = (question: QuestionId) => me.say(questions[question].short)

/** The outcomes whose titles a text holds. A wording of one row belongs to the outcome of that row. */
const outcomeOf: Readonly<Record<Exclude<LetterId, OutcomeId>, OutcomeId>> = { newWound: 'O6', keepGoing: 'O6', unclear: 'O6', specialistSoon: 'O7' }
const isOutcome = (letter: LetterId): letter is OutcomeId => outcomeIds.some((id) => id === letter)
const outcomesIn = (text: string) => idsOf(letters).filter((id) => text.includes(me.say(letters[id].title))).map((id) => (isOutcome(id) ? id : outcomeOf[id]))

/** What one part of the page says. */
interface Told {
  readonly isThere: boolean
  readonly text: string
  readonly items: readonly string[]
  /** The names of its ways back to questions. */
  readonly changes: readonly string[]
  /** What stands below one of its headings. */
  readonly below: (heading: string) => string
}

function read(container: Element, id: PartId): Told {
  const found = container.querySelector<HTMLElement>(`#part-${id}`)
  const part = within(found ?? document.createElement('p'))
  return {
    isThere: found !== null,
    text: found?.textContent ?? '',
    items: part.queryAllByRole('listitem').map(({ textContent }) => textContent),
    changes: part.queryAllByRole('button').flatMap((control) => control.getAttribute('aria-label') ?? []),
    below: (heading) => part.queryByText(heading)?.nextElementSibling?.textContent ?? '',
  }
}

/** Shows the outcome of these answers with all that explains it unfolded. */
async function explain(answers: Answers) {
  const app = await renderApp(answers, 'outcome')
  for (const summary of [why.more, why.whatIfSummary]) {
    const folded = screen.queryByText(me.say(summary))
    if (folded) await app.user.click(folded)
  }
  return app
}

async function readPage({ answers }: Case) {
  const { container } = await explain(answers)
  const facts = { reasons: read(container, 'reasons'), whatIf: read(container, 'whatWouldChange') }
  cleanup()
  return facts
}

const readPages = new Map<Case, ReturnType<typeof readPage>>()

/** What the page of one person tells: shown and read once, however much is asked of it. */
function tell(person: Case) {
  const page = readPages.get(person) ?? readPage(person)
  readPages.set(person, page)
  return page
}

const behind = ({ answers }: Case) => {
  const relevant = relevantAnswers(answers)
  return decide(relevant).rule.restsOn(relevant).filter((question) => relevant[question] !== undefined)
}

describe('why this page', () => {
  it.each(people)('names the row and says why it decided: %s', async (_, person) => {
    const { reasons } = await tell(person)
    const answers = relevantAnswers(person.answers)
    expect(reasons.text.includes(fill(why.rule, { id: person.rule }))).toBe(person.outcome !== 'O1')
    expect(reasons.text).toContain(me.say(reasonWords(decide(answers).rule, answers, outcome)))
  })

  it.each(others)('has a way to the question of each answer behind it, and of no other: %s', async (_, person) => {
    const { reasons } = await tell(person)
    expect(reasons.changes).toEqual([...behind(person), ...neededFor(person.answers)].map(changeName))
  })

  it.each(others)('tells of every question that it mattered, did not, or why it was not asked: %s', async (_, person) => {
    const { reasons } = await tell(person)
    const asked = questionsOnPath(person.answers)
    const untold = asked.filter((question) => !reasons.changes.includes(changeName(question)))
    expect(reasons.below(me.say(why.didNotMatter))).toBe(me.list([...new Set(untold.map(nameOf))]))

    const notAsked = questionIds.filter((question) => !asked.includes(question))
    const unexplained = notAsked.filter((question) => {
      const because = skippedBecause(question, person.answers)
      const start = because && fill(me.say(why.because), { question: nameOf(because) })
      return !start || !reasons.items.some((item) => item.startsWith(start) && item.includes(nameOf(question)))
    })
    expect(unexplained).toEqual([])
  })

  it.each(['strokeSignsNow', 'pregnantWithKneePain', 'kneeEverythingTried'] as const)('names the row to a nurse at first sight, in an emergency too: %s', async (name) => {
    const { answers, rule } = cases[name]
    const { container } = await renderApp(answers, 'outcome', 'nurse')
    expect(read(container, 'reasons').text).toContain(fill(why.rule, { id: rule }))
  })

  it('leaves the number of the row folded away from a patient', async () => {
    const { container } = await renderApp(cases.kneeEverythingTried.answers, 'outcome')
    expect(read(container, 'reasons').text).not.toContain('R23')
  })

  it('leads to each of those questions', async () => {
    const { answers } = cases.kneeNeverSeenByAnyone
    const { user, journey } = await explain(answers)
    expect(neededFor(answers)).toEqual(['urgentGeneral', 'adult', 'condition', 'urgentJoint', 'diagnosis'])
    for (const question of neededFor(answers)) {
      const [way] = screen.getAllByRole('button', { name: changeName(question) })
      if (way) await user.click(way)
      expect(screen.getByRole('heading', { level: 1, name: titleOf(question) })).toHaveFocus()
      act(() => journey.goTo('outcome'))
      await user.click(screen.getByText(me.say(why.more)))
    }
  })
})

describe('what would change it', () => {
  it.each(others)('names nothing less cautious than the page itself: %s', async (_, person) => {
    const { reasons, whatIf } = await tell(person)
    expect(outcomesIn(reasons.text + whatIf.text).filter((id) => id >= person.outcome)).toEqual([])
  })

  it.each(others)('says what was found, which is never nothing, and no more: %s', async (_, person) => {
    const { whatIf } = await tell(person)
    const found = whatWouldChange(relevantAnswers(person.answers))
    const toldAs = (...kinds: readonly string[]) => found.filter(({ telling }) => kinds.includes(telling.kind)).map(({ question }) => question)
    expect(whatIf.changes).toEqual(toldAs('ifMistaken', 'afterDoctor').map(changeName))
    expect(whatIf.text.includes(me.say(why.ifMistaken))).toBe(toldAs('ifMistaken').length > 0)
    expect(whatIf.text.includes(me.say(why.afterDoctor))).toBe(toldAs('afterDoctor').length > 0)
    expect(whatIf.text.includes(me.say(why.askDoctorLead))).toBe(toldAs('askDoctor').length > 0)
    const moreCareful = found.flatMap(({ telling }) => (telling.kind === 'moreCareful' ? telling.outcomes : []))
    expect(outcomesIn(whatIf.text)).toEqual(outcomeIds.filter((id) => moreCareful.includes(id)))
    expect(whatIf.items.length + whatIf.changes.length).toBeGreaterThan(0)
  })

  it.each(others.filter(([, { outcome: end }]) => end < 'O5'))('says at an urgent or safety page only that a mistake can be changed: %s', async (_, person) => {
    const { whatIf } = await tell(person)
    expect(outcomesIn(whatIf.text)).toEqual([])
    expect(whatIf.changes).toEqual(behind(person).map(changeName))
    expect([why.whatIfLead, why.afterDoctor, why.askDoctorLead, why.moreCarefulLead].filter((text) => whatIf.text.includes(me.say(text)))).toEqual([])
  })

  it('lets a mistake behind a safety page be changed', async () => {
    const { whatIf } = await tell(cases.pregnantWithKneePain)
    expect(whatIf.text).toContain(me.say(why.ifMistaken))
    expect(whatIf.changes).toContain(changeName('safetyNow'))
  })

  it('sends a person whose condition is not confirmed to a doctor before they answer again', async () => {
    const { whatIf } = await tell(cases.kneeNeverSeenByAnyone)
    expect(whatIf.text).toContain(me.say(why.afterDoctor))
    expect(whatIf.changes).toEqual([changeName('diagnosis')])
  })

  it('says of treatments and daily life what to ask the doctor', async () => {
    const { whatIf } = await tell(cases.kneeNothingTried)
    expect(whatIf.items).toContain(me.say(why.askDoctor.tried))
    expect(whatIf.changes).toEqual([])
  })

  it('names what comes first if more is told, at the least cautious page', async () => {
    const { whatIf } = await tell(cases.kneeEverythingTried)
    expect(outcomesIn(whatIf.text)).toEqual(expect.arrayContaining(['O1', 'O2', 'O4']))
  })
})

describe('an emergency', () => {
  it.each(emergencies)('has no part on what would change it, and nothing to unfold: %s', async (_, person) => {
    const { container } = await explain(person.answers)
    expect(read(container, 'whatWouldChange').isThere).toBe(false)
    expect(container.querySelectorAll('main details')).toHaveLength(0)
  })

  it.each(emergencies)('has no way to a page beside the conversation, and no link: %s', async (_, person) => {
    const { container } = await explain(person.answers)
    expect(screen.queryByRole('button', { name: why.openMap })).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: why.openRuleBook })).not.toBeInTheDocument()
    expect(container.querySelectorAll('main a')).toHaveLength(0)
  })

  it.each(emergencies)('lets a mistake be changed: %s', async (_, person) => {
    const { reasons } = await tell(person)
    expect(reasons.text).toContain(me.say(why.ifMistaken))
    expect(reasons.changes).toEqual(behind(person).map(changeName))
  })
})
