import { beforeAll, describe, expect, it } from 'vitest'
import type { Answers, SafetyId } from '../../machines/questionnaire/answers.ts'
import type { Condition } from '../../machines/questionnaire/conditions.ts'
import { safetyFlags } from '../../machines/questionnaire/safetyFlags.ts'
import { coveredCondition } from '../../machines/rules/about.ts'
import { care } from '../../machines/rules/care.ts'
import { decide } from '../../machines/rules/decide.ts'
import type { Decision } from '../../machines/rules/decide.ts'
import { decisionTable } from '../../machines/rules/decisionTable.ts'
import { articleFor, mayShowDelivery } from '../../machines/rules/article.ts'
import { partsFor } from '../../machines/rules/outcomeParts.ts'
import { flagsTold, isUnsureOfList, safetyLists } from '../../machines/rules/safety.ts'
import { hasEmergencySignIn, hasSameDaySignIn, isUnsureOfSignsIn, signLists } from '../../machines/rules/urgency.ts'
import { careAnswers, safetyAnswers, urgencyAnswers } from '../support/allAnswers.ts'
import { chance } from '../support/random.ts'
import { randomAnswers } from '../support/randomAnswers.ts'

type Holds = (answers: Answers, decision: Decision) => boolean

const listsOfOthers: Readonly<Record<Condition, readonly SafetyId[]>> = {
  osteoarthritis: ['safetyMs', 'safetyWound'],
  ms: ['safetyJoint', 'safetyWound'],
  wound: ['safetyJoint', 'safetyMs'],
}

/** A flag told, or a list not sure about, other than those asked of another condition. */
function hasDoctorFirstFlag(a: Answers) {
  const condition = coveredCondition(a)
  const lists = safetyLists.filter((list) => !condition || !listsOfOthers[condition].includes(list))
  const asked: Answers = Object.fromEntries(lists.map((list) => [list, a[list]]))
  return flagsTold(asked).some((flag) => safetyFlags[flag].effect === 'doctorFirst') || lists.some((list) => isUnsureOfList(a, list))
}

/** The invariants of domain.md 8.5 that speak of one set of answers, each by the words it is known by. */
const invariants: Readonly<Record<string, Holds>> = {
  '1: any emergency sign gives O1, whatever else is answered': (a, { outcome }) =>
    !signLists.some((list) => hasEmergencySignIn(a, list)) || outcome === 'O1',
  '1b: nothing else gives O1': (a, { outcome }) => outcome !== 'O1' || signLists.some((list) => hasEmergencySignIn(a, list)),
  '1c: a same-day sign, or not knowing, gives O2 unless it is an emergency': (a, { outcome }) =>
    !signLists.some((list) => hasSameDaySignIn(a, list) || isUnsureOfSignsIn(a, list)) || outcome === 'O1' || outcome === 'O2',
  '6: under 18, or not known, never reaches O4 to O7': ({ adult }, { outcome }) =>
    adult === 'yes' || adult === undefined || ['O1', 'O2', 'O3'].includes(outcome),
  '7: an emergency shows nothing of the article': (a, { outcome }) => outcome !== 'O1' || articleFor(outcome, a).length === 0,
  '9: O7 needs an adult with a confirmed condition, no safety flag, and usual care tried without enough help': (a, { outcome }) =>
    outcome !== 'O7' ||
    (a.adult === 'yes' &&
      a.diagnosis === 'confirmed' &&
      coveredCondition(a) !== undefined &&
      !hasDoctorFirstFlag(a) &&
      care(a) === 'triedNotEnough'),
  '10: the way of giving is shown at O4, O6 and O7 only': (_, { outcome }) =>
    partsFor(outcome).includes('delivery') === (outcome === 'O4' || outcome === 'O6' || outcome === 'O7') &&
    partsFor(outcome).includes('delivery') === mayShowDelivery(outcome),
  '11: empty or skipped answers never reach O7': (a, { outcome }) =>
    outcome !== 'O7' ||
    [a.urgentGeneral, a.adult, a.condition, a.diagnosis, a.stage, a.safetyNow, a.safetyBefore, a.impact, a.trend].every(
      (answer) => answer !== undefined,
    ),
  'every set of answers gets one outcome, by a row of the table that matches, and no earlier row does': (a, { rule, outcome }) => {
    const first = decisionTable.find(({ when }) => when(a))
    return first?.id === rule.id && first.outcome === outcome
  },
  'what else matched never comes before the row that decided': (_, { rule, alsoMatched }) => alsoMatched.every(({ id }) => id > rule.id),
}

/** Tries every invariant on every set; tells the first set that breaks each, and how many were tried. */
function tryAll(sets: Iterable<Answers>) {
  const broken = new Map<string, Answers>()
  const rules = new Set<string>()
  let tried = 0
  for (const answers of sets) {
    const decision = decide(answers)
    tried += 1
    rules.add(decision.rule.id)
    for (const [name, holds] of Object.entries(invariants)) {
      if (!broken.has(name) && !holds(answers, decision)) broken.set(name, answers)
    }
  }
  return { broken, tried, rules }
}

function* many(count: number, seed: number): Generator<Answers> {
  const random = chance(seed)
  for (let i = 0; i < count; i += 1) yield randomAnswers(random)
}

const everyRule = decisionTable.map(({ id }) => id)

describe.each([
  ['every urgency, age, condition, stage, effect and trend', urgencyAnswers, 500_000],
  ['every set of safety flags', safetyAnswers, 200_000],
  ['every report of every core treatment', careAnswers, 100_000],
  ['half a million random sets', () => many(500_000, 20261123), 500_000],
])('over %s', (_, sets, atLeast) => {
  let tried = 0
  let broken = new Map<string, Answers>()

  beforeAll(() => {
    ;({ broken, tried } = tryAll(sets()))
  }, 300_000)

  it(`tries ${atLeast} sets or more`, () => {
    expect(tried).toBeGreaterThanOrEqual(atLeast)
  })

  it.each(Object.keys(invariants))('%s', (name) => {
    expect(broken.get(name)).toBeUndefined()
  })
})

it('lets every row R01 to R25 decide for some answers', () => {
  const { rules } = tryAll(many(300_000, 7))
  expect([...rules].toSorted()).toEqual(everyRule)
  expect(everyRule).toHaveLength(25)
}, 60_000)
