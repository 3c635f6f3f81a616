import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sectionIds } from '../../machines/evidence/article.ts'
import { flagSources, signSources, treatmentSources } from '../../machines/evidence/citations.ts'
import { claims, claimsOf } from '../../machines/evidence/claims.ts'
import { safetyFacts } from '../../machines/evidence/safetyFacts.ts'
import { lastChecked, sources } from '../../machines/evidence/sources.ts'
import type { Source } from '../../machines/evidence/sources.ts'
import { delivery, studies } from '../../machines/evidence/studies.ts'
import { idsOf } from '../../machines/idsOf.ts'
import { relevantAnswers } from '../../machines/path.ts'
import { coveredConditions } from '../../machines/questionnaire/conditions.ts'
import { articleFor, mayShowDelivery } from '../../machines/rules/article.ts'
import { decide } from '../../machines/rules/decide.ts'
import { decisionTable } from '../../machines/rules/decisionTable.ts'
import { notes } from '../../machines/rules/notes.ts'
import { namedCases } from '../fixtures/cases.ts'

const sourceIds = idsOf(sources)
const registry: readonly (readonly [string, Source])[] = Object.entries(sources)

const citedBy = (table: object): readonly string[] =>
  Object.values<{ readonly sources: readonly string[] }>({ ...table }).flatMap((entry) => entry.sources)

/** What the parts of the outcome cite in their own text. */
function citedInParts(): readonly string[] {
  const folder = new URL('../../src/ui/screens/Outcome/parts/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.tsx'))
  const text = files.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n')
  return [...text.matchAll(/'((?:REG|HARM|SOC|EV|URG|PL)-\w+)'/g)].map(([, id]) => id ?? '')
}

const citations: Readonly<Record<string, readonly string[]>> = {
  'the urgent signs': Object.values(signSources).flat(),
  'the safety flags': Object.values(flagSources).flat(),
  'the treatments': Object.values(treatmentSources).flat(),
  'the decision table': citedBy(decisionTable),
  'the notes': citedBy(notes),
  'the claims': citedBy(claims),
  'the studies': Object.values(studies).flat(),
  'the ways of giving': citedBy(delivery),
  'the safety facts': citedBy(safetyFacts),
  'the parts of the outcome': citedInParts(),
}
const cited = new Set(Object.values(citations).flat())

describe('the sources', () => {
  it.each(Object.entries(citations))('are all known that are cited by %s', (_place, ids) => {
    expect(ids.length).toBeGreaterThan(0)
    expect(ids.filter((id) => !sourceIds.some((known) => known === id))).toEqual([])
  })

  it('are all cited somewhere', () => {
    expect(sourceIds.filter((id) => !cited.has(id))).toEqual([])
  })

  it.each(registry)('%s has a grade that may be shipped', (_id, { grade }) => {
    expect(['H', 'M']).toContain(grade)
  })

  it.each(registry)('%s has a web address', (_id, { address }) => {
    expect(address).not.toMatch(/\s/)
    expect(['http:', 'https:']).toContain(new URL(address).protocol)
  })

  it('were last checked on a day', () => {
    expect(lastChecked).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(new Date(lastChecked).toISOString().slice(0, 10)).toBe(lastChecked)
  })

  it.each(registry.filter(([, { date }]) => date !== undefined))('%s has a date of its own, not after that day', (_id, { date = '' }) => {
    expect(date).toMatch(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
    expect(date <= lastChecked.slice(0, date.length)).toBe(true)
  })
})

const withoutSource = (table: Readonly<Record<string, readonly string[]>>) => Object.entries(table).flatMap(([id, cites]) => (cites.length > 0 ? [] : [id]))

describe('a reason is cited', () => {
  it.each([
    ['row of the decision table', Object.fromEntries(decisionTable.map((rule) => [rule.id, rule.sources]))],
    ['urgent sign', signSources],
    ['safety flag', flagSources],
    ['note', Object.fromEntries(idsOf(notes).map((id) => [id, notes[id].sources]))],
  ])('for every %s', (_, table) => {
    expect(withoutSource(table)).toEqual([])
  })

  it('for every treatment but those that we claim nothing for', () => {
    expect(withoutSource(treatmentSources)).toEqual(['hyaluronicInjection', 'heatColdBrace', 'skinGraft', 'oxygenTherapy'])
  })
})

describe('the claims of the article', () => {
  it('are C01 to C26, each checked', () => {
    const all = Array.from({ length: 26 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`)
    expect(idsOf(claims)).toEqual(all)
  })

  it.each(Object.entries(claims))('%s stands in a section that there is', (_id, { section }) => {
    expect(sectionIds).toContain(section)
  })

  it('each have a source, but for the advice to see a doctor', () => {
    expect(idsOf(claims).filter((id) => claims[id].sources.length === 0)).toEqual(['C26'])
  })

  it('are each told once in the whole of the article', () => {
    expect(sectionIds.flatMap((section) => claimsOf(section)).toSorted()).toEqual(idsOf(claims))
  })

  it.each([
    ['osteoarthritis', 'C09'],
    ['ms', 'C10'],
    ['wound', 'C11'],
  ] as const)('leave those about the other conditions out for %s', (condition, own) => {
    const told = claimsOf('A2', condition)
    expect(told.filter((id) => ['C09', 'C10', 'C11'].includes(id))).toEqual([own])
    expect(told).toEqual(expect.arrayContaining(['C04', 'C05', 'C06', 'C07', 'C08']))
  })

  it('are all told where no condition is known', () => {
    expect(claimsOf('A2')).toEqual(['C04', 'C05', 'C06', 'C07', 'C08', 'C09', 'C10', 'C11'])
  })
})

describe('the sections of the article', () => {
  const shown = namedCases.map(([, { answers: told }]) => {
    const answers = relevantAnswers(told)
    const { outcome } = decide(answers)
    return { outcome, sections: articleFor(outcome, answers).map(({ section }) => section) }
  })

  it('are each shown for a reason to someone, but for the introduction, the personal plan and the closing words', () => {
    const reached = new Set(shown.flatMap(({ sections }) => sections))
    expect(sectionIds.filter((id) => !reached.has(id))).toEqual(['A0', 'A6.6', 'A7'])
  })

  it('are all there, shown for a reason or with the rest, wherever the rest is listed', () => {
    const whole = shown.filter(({ outcome }) => mayShowDelivery(outcome))
    expect(whole.length).toBeGreaterThan(0)
    for (const { sections } of whole) {
      const rest = sectionIds.filter((id) => !sections.includes(id))
      expect([...sections, ...rest].toSorted()).toEqual([...sectionIds].toSorted())
    }
  })

  it('are shown once each, in the order of the article', () => {
    for (const { sections } of shown) {
      expect(sections).toEqual(sectionIds.filter((id) => sections.includes(id)))
    }
  })
})

it('has studies and a way of giving for every condition', () => {
  expect(idsOf(studies)).toEqual(coveredConditions)
  expect(idsOf(delivery)).toEqual(coveredConditions)
})
