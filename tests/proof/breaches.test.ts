import { describe, expect, it } from 'vitest'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import figures from '../../machines/rules/figures.json' with { type: 'json' }
import { decisionTable } from '../../machines/rules/decisionTable.ts'
import type { Rule } from '../../machines/rules/decisionTable.ts'
import { ruleFor } from '../../machines/rules/decide.ts'
import { askBoth } from './askBoth.ts'
import type { Guide } from './laws/law.ts'
import { laws } from './laws/laws.ts'
import { tryLaws } from './laws/tryLaws.ts'
import { manyAnswers } from './manyAnswers.ts'
import { accessibilitySection } from './report/accessibility.ts'
import { languagesSection } from './report/languages.ts'
import { lastTestsSection } from './report/lastTests.ts'
import { movedCounts } from './report/outcomes.ts'
import { sourcesSection } from './report/sourcesReport.ts'
import { datesWrong, doubtsAbout } from './sourceList.ts'

// The tests of the tests: what is broken on purpose is found, and named.

const guideBy = (table: readonly Rule[]): Guide => ({ ruleFor: (answers) => table.find(({ when }) => when(answers)) ?? ruleFor(answers) })

const sets: readonly Answers[] = [...manyAnswers(2_000, 1)]

/** Which of these laws the guide breaks. */
const brokenBy = (guide: Guide, ...ids: readonly string[]) =>
  tryLaws(sets, { seed: 1, onPathOneOf: 1_000, guide, laws: laws.filter(({ id }) => ids.includes(id)) })
    .filter(({ broken }) => broken)
    .map(({ law }) => law.id)

/** The product, deaf to one option of one list. */
const deafTo = (list: 'urgentGeneral' | 'safetyNow', option: string): Guide => ({
  ruleFor: (answers) => {
    const left = (answers[list] ?? []).filter((one) => one !== option)
    return ruleFor({ ...answers, [list]: left.length > 0 ? left : ['none'] } as Answers)
  },
})

describe('a rule in another place', () => {
  const [first, second, ...rest] = decisionTable
  const reordered = guideBy([second, first, ...rest].filter((row) => row !== undefined))

  it('breaks the laws it would break for people', () => {
    expect(brokenBy(reordered, 'oneOutcome', 'emergency')).toEqual(['oneOutcome', 'emergency'])
  })

  it('is told by the second opinion, with what each says', () => {
    const { different } = askBoth(sets, reordered)
    expect(different).toMatchObject({ guide: 'O2 by R02', secondOpinion: 'O1 by R01' })
  })

  it('is named by the counts that were accepted', () => {
    const [sentence] = movedCounts('Rule', new Map([['R07', 1]]), ['R07'])
    expect(sentence).toContain(`Rule R07 has 1 kinds of answer sets, not the ${figures.rules.R07.toLocaleString('en-GB')} that were accepted`)
    expect(sentence).toContain('a rule was changed, moved or lost')
  })
})

describe('a flag or sign that is ignored', () => {
  it('breaks the law of emergencies, and the second opinion tells of it', () => {
    const deaf = deafTo('urgentGeneral', 'stroke')
    expect(brokenBy(deaf, 'emergency')).toEqual(['emergency'])
    expect(askBoth(sets, deaf).different?.secondOpinion).toBe('O1 by R01')
  })

  it('is told by the second opinion for a caution', () => {
    expect(askBoth(sets, deafTo('safetyNow', 'cancer')).different?.secondOpinion).toBe('O4 by R08')
  })

  it('that is "not sure" taken for no breaks the laws of not knowing', () => {
    expect(brokenBy(deafTo('safetyNow', 'unsure'), 'notNo.safetyNow')).toEqual(['notNo.safetyNow'])
  })
})

describe('a date that is missing or past', () => {
  it('is told with the name of the source', () => {
    const source = { id: 'REG-1', checked: '2026-11-23', reviewBy: '2027-05-23' } as const
    expect(datesWrong(source, '2027-05-23')).toEqual([])
    expect(datesWrong(source, '2027-05-24')).toEqual(['The source REG-1 was to be read again by 2027-05-23.'])
    expect(datesWrong({ ...source, reviewBy: '' }, '2027-01-01')).toEqual(['The source REG-1 has no review date.'])
    expect(datesWrong({ ...source, checked: 'soon' }, '2027-01-01')).toEqual(['The source REG-1 does not say when it was last checked.'])
  })

  it('is told of every source and language in the report', async () => {
    expect(sourcesSection('2027-05-24').breaches).toContain('The source REG-1 was to be read again by 2027-05-23.')
    expect((await languagesSection('2027-05-24')).breaches).toContain('The texts in tr were to be read again by 2027-05-23.')
  })
})

describe('an address', () => {
  it.each([
    ['https://www.fda.gov/safety', []],
    ['http://nhs.uk/conditions', ['http, not https']],
    ['www.fda.gov', ['not a web address']],
    ['https://fda', ['not a web address']],
    ['ftp://fda.gov', ['not a web address']],
    ['', ['not a web address']],
  ])('%s has its doubts', (address, doubts) => {
    expect(doubtsAbout(address)).toEqual(doubts)
  })
})

describe('a failed test of the last run', () => {
  const run = { began: '2026-11-28T06:51:21.831Z', tests: [{ file: 'axe.e2e.ts', title: 'axe finds nothing on any page', hasPassed: false }] }

  it('is named in the report', () => {
    expect(accessibilitySection(run).breaches).toEqual(['A test of accessibility failed in the last browser run (28 November 2026, 06:51 UTC): axe finds nothing on any page.'])
    expect(lastTestsSection({ browser: run }).breaches).toEqual(['In the last run of the browser tests this one failed: axe finds nothing on any page (axe.e2e.ts).'])
  })

  it('is named where the matrix found it', () => {
    const look = { screen: 'adult', locale: 'tr', mode: 'kiosk', theme: 'dark', state: 'unanswered', violations: ['label: #field'], incomplete: [] }
    const { breaches, html } = accessibilitySection(undefined, { date: run.began, commit: '0123456789', screens: [look] })
    expect(breaches).toEqual(['The screen adult (unanswered, tr, kiosk, dark) has a fault: label: #field.'])
    expect(html).toContain('1 WITH A FAULT')
  })

  it('is not made up where nothing was run: the report says so', () => {
    expect(accessibilitySection(undefined)).toMatchObject({ breaches: [], figure: ['not run', 'browser tests here yet'] })
  })
})
