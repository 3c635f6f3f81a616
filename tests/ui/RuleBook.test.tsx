import { act, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { sources } from '../../machines/evidence/sources.ts'
import figures from '../../machines/rules/figures.json' with { type: 'json' }
import { decisionTable } from '../../machines/rules/decisionTable.ts'
import { coreGroups } from '../../machines/rules/care.ts'
import { safetyFlags } from '../../machines/questionnaire/safetyFlags.ts'
import { urgentSigns } from '../../machines/questionnaire/urgentSigns.ts'
import type { SharedOption } from '../../src/locales/catalogue.ts'
import { lettersOf } from '../../machines/rules/letter.ts'
import { noteIds, outcomeIds } from '../../machines/rules/ids.ts'
import { notes } from '../../machines/rules/notes.ts'
import { cases } from '../fixtures/cases.ts'
import { catalogue } from '../../src/locales/en/catalogue.ts'
import { ruleBook as words } from '../../src/locales/en/ruleBook.ts'
import { fill } from '../../src/locales/say.ts'
import { me, outcome } from '../support/english.ts'
import { page, renderApp } from '../support/renderApp.tsx'

async function openRuleBook() {
  const { container, journey } = await renderApp()
  act(() => journey.goTo('ruleBook'))
  await page().findByRole('heading', { level: 1, name: words.title })
  const entries = [...container.querySelectorAll<HTMLElement>('[data-entry]')]
  const entry = (id: string) => within(entries.find(({ dataset }) => dataset['entry'] === id) ?? document.createElement('p'))
  /** What an entry says under one of its names. */
  const fact = (id: string, name: string) => entry(id).getByText(name, { selector: 'dt' }).nextElementSibling?.textContent ?? ''
  return { container, fact, entry, ids: entries.map(({ dataset }) => dataset['entry']) }
}

const numbersIn = (text: string) => [...text.matchAll(/\d[\d,]*/g)].map(([number]) => Number(number.replaceAll(',', '')))
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

describe('the rule book', () => {
  it('lists every rule in the order in which they are tried, then every note, and nothing else', async () => {
    expect((await openRuleBook()).ids).toEqual([...decisionTable.map(({ id }) => id), ...noteIds])
  })

  it('says of each rule when it matches, what it says to the person and where it leads', async () => {
    const { fact } = await openRuleBook()
    for (const rule of decisionTable) {
      const { id, outcome: leadsTo } = rule
      const titles = lettersOf(rule).map((letter) => me.say(outcome.letters[letter].title))
      expect(fact(id, words.whenHeading)).toBe(words.when[id])
      expect(fact(id, words.toldHeading)).toBe(me.say(outcome.rules[id]))
      expect(fact(id, words.leadsTo)).toBe(`${leadsTo} · ${me.either(titles)}`)
    }
  })

  it('lists every sign, every flag that puts the doctor first, and every group of usual care', async () => {
    await openRuleBook()
    const told = [...Object.keys(urgentSigns), ...Object.entries(safetyFlags).flatMap(([id, { effect }]) => (effect === 'doctorFirst' ? [id] : []))]
    const missing = told.filter((id) => page().queryAllByText(me.label(catalogue.options[id as SharedOption])).length === 0)
    expect(missing).toEqual([])
    const groups = coreGroups('wound', { woundType: 'diabeticFoot' })
    expect(groups).toHaveLength(5)
    const lists = page().getAllByRole('list').map((list) => [...list.children].map(({ textContent }) => textContent))
    for (const { anyOf } of groups) expect(lists).toContainEqual(anyOf.map((id) => me.label(catalogue.options[id])))
  })

  it('marks the rule that chose the page it was opened from, and leads to it', async () => {
    const { container, journey, user } = await renderApp(cases.kneeNothingTried.answers, 'outcome')
    act(() => journey.goTo('ruleBook'))
    await user.click(await page().findByRole('button', { name: fill(words.goToDecider, { id: 'R20' }) }))
    expect(page().getByRole('heading', { level: 3, name: 'R20' })).toHaveFocus()
    const marked = [...container.querySelectorAll<HTMLElement>('[data-entry]')].filter(({ textContent }) => textContent.includes(words.decider))
    expect(marked.map(({ dataset }) => dataset['entry'])).toEqual(['R20'])
  })

  it.each(['welcome', 'review'] as const)('marks none where it is opened before there is a result: %s', async (step) => {
    const { journey } = await renderApp(cases.kneeNothingTried.answers, step)
    act(() => journey.goTo('ruleBook'))
    await page().findByRole('heading', { level: 1, name: words.title })
    expect(page().queryByText(words.decider)).not.toBeInTheDocument()
    expect(page().queryByRole('button', { name: new RegExp(words.goToDecider.split('{')[0] ?? '') })).not.toBeInTheDocument()
  })

  it('says of each note when it is added, and what it says', async () => {
    const { fact } = await openRuleBook()
    for (const id of noteIds) {
      expect(fact(id, words.whenHeading)).toBe(words.noteWhen[id])
      expect(fact(id, words.toldHeading)).toBe(me.say(outcome.notes[id].body))
    }
  })

  it('has a condition of its own for each of them', () => {
    const conditions = [...Object.values(words.when), ...Object.values(words.noteWhen)]
    expect(new Set(conditions).size).toBe(decisionTable.length + noteIds.length)
  })

  it('leads from each rule and note to every source it rests on, in a new tab', async () => {
    const { entry } = await openRuleBook()
    for (const { id, sources: ids } of [...decisionTable, ...noteIds.map((note) => ({ id: note, sources: notes[note].sources }))]) {
      const links = entry(id).getAllByRole<HTMLAnchorElement>('link')
      expect(links.map((link) => link.getAttribute('href'))).toEqual(ids.map((source) => sources[source].address))
      expect(links.filter(({ target }) => target !== '_blank')).toEqual([])
    }
  })

  it('gives the accepted figure of each rule, and these add up to all kinds of answer sets', async () => {
    const { fact } = await openRuleBook()
    const told = decisionTable.map(({ id }) => fact(id, words.decided))
    expect(told).toEqual(decisionTable.map(({ id }) => fill(words.share, { n: me.number(figures.rules[id]), all: me.number(figures.classes) })))
    expect(sum(told.map((text) => numbersIn(text)[0] ?? 0))).toBe(figures.classes)
    expect(new Set(told.map((text) => numbersIn(text)[1]))).toEqual(new Set([figures.classes]))
  })

  it('gives the accepted figure of each outcome, which add up to the same and are those of its rules', async () => {
    await openRuleBook()
    const told = outcomeIds.map((id) => page().getByText(me.say(outcome.letters[id].title), { selector: 'strong' }).parentElement?.textContent ?? '')
    const counts = told.map((text) => numbersIn(text)[0] ?? 0)
    expect(counts).toEqual(outcomeIds.map((id) => sum(decisionTable.filter(({ outcome: leadsTo }) => leadsTo === id).map(({ id: rule }) => figures.rules[rule]))))
    expect(sum(counts)).toBe(figures.classes)
  })

  it('explains how the usual care is judged, line by line', async () => {
    await openRuleBook()
    const lines = page().getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(lines).toEqual(expect.arrayContaining(Object.values(words.care)))
  })
})
