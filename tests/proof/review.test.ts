import { describe, expect, it } from 'vitest'
import { relevantAnswers } from '../../machines/path.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { coveredConditions } from '../../machines/questionnaire/conditions.ts'
import { decide } from '../../machines/rules/decide.ts'
import { pathOf } from '../../machines/screening.machine.ts'
import { cases } from '../fixtures/cases.ts'
import { chance } from '../support/random.ts'
import { caution, cautionOf, compareVersions } from './compareVersions.ts'
import type { Caution, Version } from './compareVersions.ts'
import { inWords } from './inWords.ts'
import { randomJourney } from './randomJourney.ts'

const guide: Version = { pathOf, relevantAnswers, decide }

const random = chance(20261125)
const sets: readonly Answers[] = Array.from({ length: 5_000 }, () => randomJourney(random))

const hasCancer = ({ safetyNow = [] }: Answers) => safetyNow.includes('cancer')

/** The guide without its row about cancer: whoever ticks it ends at the least cautious outcome. */
const cancerForgotten: Version = {
  ...guide,
  decide: (answers) => (hasCancer(answers) ? { outcome: 'O7', rule: { id: 'R24' } } : decide(answers)),
}

/** The guide without its question about treatment abroad. */
const abroadNotAsked: Version = { ...guide, pathOf: (answers) => pathOf(answers).filter((step) => step !== 'abroad') }

/** The guide with one question more, to which no one here has an answer. */
const smokingAsked: Version = { ...guide, pathOf: (answers) => [...pathOf(answers).filter((step) => step !== 'outcome'), 'smoking'] }

describe('two versions that are alike', () => {
  it('differ in nothing, and one line says so', () => {
    const differences = compareVersions(guide, { ...guide }, sets)
    expect(differences).toEqual({ tried: sets.length, endings: [], paths: [], unanswered: [] })
    expect(inWords(differences)).toEqual(['Nothing changes: 5,000 kinds of answer sets end where they did.'])
  })
})

describe('a row that is lost', () => {
  const differences = compareVersions(guide, cancerForgotten, sets)
  const lines = inWords(differences)

  it('is found on exactly the answer sets it decided otherwise, of every condition, and on no path', () => {
    const moved = sets.filter((answers) => hasCancer(answers) && decide(answers).rule.id !== 'R24')
    expect(new Set(moved.map(({ condition }) => condition))).toEqual(new Set(coveredConditions))
    expect(differences.endings.reduce((sum, { count }) => sum + count, 0)).toBe(moved.length)
    expect(differences.paths).toEqual([])
  })

  it('is told with where the sets ended before, of those that end less carefully the largest group first', () => {
    const counts = differences.endings.filter(({ change }) => cautionOf(change) === 'lessCareful').map(({ count }) => count)
    expect(counts.length).toBeGreaterThan(1)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(differences.endings.map(({ change }) => change)).toContainEqual({
      before: { outcome: 'O4', rule: 'R08' },
      after: { outcome: 'O7', rule: 'R24' },
    })
  })

  it('is told first where it makes the end less careful, with how many those are', () => {
    const two: Version = {
      ...guide,
      decide: (answers) => (answers.adult === 'no' ? { outcome: 'O2', rule: { id: 'R05' } } : answers.condition === 'other' ? { outcome: 'O5', rule: { id: 'R18' } } : cancerForgotten.decide(answers)),
    }
    const found = compareVersions(guide, two, sets)
    const kinds = found.endings.map(({ change }) => cautionOf(change))
    expect(kinds).toEqual(kinds.toSorted((one, other) => caution.indexOf(one) - caution.indexOf(other)))
    expect(new Set(kinds)).toEqual(new Set(caution))
    const count = (kind: Caution) => found.endings.filter(({ change }) => cautionOf(change) === kind).reduce((sum, group) => sum + group.count, 0)
    expect(inWords(found)).toContain(`  ${count('lessCareful').toLocaleString('en-GB')} at a LESS careful outcome`)
    expect(inWords(found)).toContain(`  ${count('otherRule').toLocaleString('en-GB')} at the same outcome, by another rule`)
  })

  it('has up to three examples of each group, of different conditions where there are some', () => {
    for (const { count, examples } of differences.endings) {
      expect(examples).toHaveLength(Math.min(3, count))
      expect(examples.every(hasCancer)).toBe(true)
    }
    const byCancer = differences.endings.find(({ change: { before } }) => before.rule === 'R08')
    expect(new Set(byCancer?.examples.map(({ condition }) => condition)).size).toBe(3)
  })

  it('is said in plain words, each example with its questions and answers', () => {
    expect(lines.join('\n')).toMatch(/from O4 by R08 \(Talk to your own doctor before any clinic\) to O7 by R24 \(Take this summary to your doctor\)/)
    expect(lines.join('\n')).toMatch(/Health now: .*Cancer now or in the past 5 years/)
    expect(lines.join('\n')).not.toMatch(/safetyNow|\[object/)
  })
})

describe('a question that is lost', () => {
  const differences = compareVersions(guide, abroadNotAsked, sets)

  it('is found on every path it was on, though all end where they did', () => {
    const asked = sets.filter((answers) => pathOf(answers).includes('abroad'))
    expect(differences.endings).toEqual([])
    expect(differences.paths).toMatchObject([{ change: { noLonger: ['abroad'], newly: [] }, count: asked.length }])
  })

  it('is called by its name', () => {
    expect(inWords(differences).join('\n')).toMatch(/All 5,000 kinds of answer sets that end in both versions end where they did\.[^]*no longer through: Abroad or not/)
  })
})

describe('a question that is new', () => {
  const knee = cases.kneeEverythingTried.answers

  it('leaves the old answers without an end, and is told by its id where it has no words yet', () => {
    const { endings, paths, unanswered } = compareVersions(guide, smokingAsked, [knee])
    expect([endings, paths]).toEqual([[], []])
    expect(unanswered).toMatchObject([{ change: { version: 'after', at: 'smoking' }, count: 1 }])
    expect(inWords(compareVersions(guide, smokingAsked, [knee])).join('\n')).toMatch(/now "smoking" is asked too/)
  })

  it('is told the other way round where it is asked no longer', () => {
    expect(inWords(compareVersions(smokingAsked, guide, [knee])).join('\n')).toMatch(/the earlier version asks "smoking" too/)
  })
})
