import type { Answers } from '../../machines/questionnaire/answers.ts'
import type { Condition } from '../../machines/questionnaire/conditions.ts'
import { flagsBefore, flagsJoint, flagsMs, flagsNow, flagsWound } from '../../machines/questionnaire/safetyFlags.ts'
import { cases } from '../fixtures/cases.ts'

type Loose = Readonly<Record<string, unknown>>

/** Every way to choose one value of each column: undefined stands for "not answered". */
function* product(columns: Readonly<Record<string, readonly unknown[]>>): Generator<Loose> {
  const [first, ...rest] = Object.entries(columns)
  if (!first) return yield {}
  const [name, values] = first
  for (const others of product(Object.fromEntries(rest))) {
    for (const value of values) yield value === undefined ? others : { ...others, [name]: value }
  }
}

const subsets = (items: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: 2 ** items.length }, (_, bits) => items.filter((_item, i) => bits & (1 << i)))

/** Everything that can be said of a list: not answered, none, not sure, and every set of its items. */
const listAnswers = (flags: object) => [undefined, ['none'], ['unsure'], ...subsets(Object.keys(flags)).slice(1)]

/** A person of each condition who gets the least cautious outcome: what is varied around. */
const base: Readonly<Record<Condition, Answers>> = {
  osteoarthritis: cases.kneeEverythingTried.answers,
  ms: cases.progressiveMsNoMedicineFits.answers,
  wound: cases.pressureSoreEverythingTried.answers,
}
const baseOf = (condition: unknown): Answers =>
  condition === 'ms' ? base.ms : condition === 'wound' ? base.wound : base.osteoarthritis

const yesNo = [undefined, 'yes', 'no', 'unsure']

/** Signs, age, condition, confirmation, treatment so far, effect and trend: all together. */
export function* urgencyAnswers(): Generator<Answers> {
  const columns = {
    condition: [undefined, 'osteoarthritis', 'ms', 'wound', 'other', 'unsure'],
    urgentGeneral: [undefined, ['none'], ['unsure'], ['stroke']],
    own: [undefined, ['none'], ['unsure'], ['today'], ['emergency']],
    adult: yesNo,
    diagnosis: [undefined, 'confirmed', 'notConfirmed', 'unsure'],
    stage: [undefined, 'curious', 'booked', 'hadTreatment', 'unsure'],
    sinceTreatment: [undefined, ['none'], ['unsure'], ['otherNewSymptom'], ['reactionSince'], ['veryIllSince']],
    impact: [undefined, 'low', 'high', 'unsure'],
    trend: [undefined, 'same', 'slowlyWorse', 'quicklyWorse', 'unsure'],
  }
  const signs = {
    osteoarthritis: { list: 'urgentJoint', today: 'hotJoint', emergency: 'hotJointVeryIll' },
    ms: { list: 'urgentMs', today: 'newMsSymptoms', emergency: 'meningitis' },
    wound: { list: 'urgentWound', today: 'woundInfection', emergency: 'blackSkin' },
  }
  const varied = ['condition', 'urgentGeneral', 'adult', 'diagnosis', 'stage', 'sinceTreatment', 'impact', 'trend']
  for (const { own, ...set } of product(columns)) {
    const condition = set['condition'] === 'ms' || set['condition'] === 'wound' ? set['condition'] : 'osteoarthritis'
    const { list, today, emergency } = signs[condition]
    const told = Array.isArray(own) ? own.map((sign) => (sign === 'today' ? today : sign === 'emergency' ? emergency : sign)) : undefined
    const kept = Object.entries(baseOf(condition)).filter(([id]) => !varied.includes(id) && id !== list)
    yield { ...Object.fromEntries(kept), ...set, abroad: 'no', ...(told && { [list]: told }) } as Answers
  }
}

/** Every set of safety flags, list by list and all lists together, for each condition. */
export function* safetyAnswers(): Generator<Answers> {
  const own = { osteoarthritis: ['safetyJoint', flagsJoint], ms: ['safetyMs', flagsMs], wound: ['safetyWound', flagsWound] } as const
  for (const condition of ['osteoarthritis', 'ms', 'wound'] as const) {
    const [list, flags] = own[condition]
    const columns = { safetyNow: listAnswers(flagsNow), safetyBefore: listAnswers(flagsBefore), [list]: listAnswers(flags) }
    const kept = Object.entries(base[condition]).filter(([id]) => !(id in columns))
    for (const set of product(columns)) yield { ...Object.fromEntries(kept), ...set } as Answers
  }
}

type Report = 'helped' | 'notEnough' | 'unsure' | 'notPossible' | 'notTried'
const reports: readonly Report[] = ['helped', 'notEnough', 'unsure', 'notPossible', 'notTried']
const isTried = (report: unknown) => report === 'helped' || report === 'notEnough' || report === 'unsure'

/** The three treatment answers that say what was reported of each treatment. */
function treatmentAnswers(names: readonly [string, string, string], set: Loose, extra: readonly string[]): Loose {
  const entries = Object.entries(set)
  const tried = entries.filter(([, report]) => isTried(report))
  const notPossible = [...entries.filter(([, report]) => report === 'notPossible').map(([id]) => id), ...extra]
  return {
    [names[0]]: tried.length > 0 ? tried.map(([id]) => id) : ['none'],
    [names[1]]: Object.fromEntries(tried),
    [names[2]]: notPossible.length > 0 ? notPossible : ['none'],
  }
}

const columnsOf = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, reports]))

/** Every report of every core treatment, for each condition and kind, with every effect on life. */
export function* careAnswers(): Generator<Answers> {
  const impacts = ['low', 'high', 'unsure']
  for (const impact of impacts) {
    for (const set of product(columnsOf('exercise', 'weightLoss', 'gel', 'antiInflammatoryTablets'))) {
      for (const extra of isTried(set['weightLoss']) ? [[]] : [[], ['weightLossNotAdvised']]) {
        yield { ...base.osteoarthritis, impact, ...treatmentAnswers(['triedJoint', 'effectJoint', 'notPossibleJoint'], set, extra) } as Answers
      }
    }
    for (const msType of ['relapsing', 'progressive', 'unsure']) {
      for (const set of product(columnsOf('msTeam', 'msMedicineTablets', 'msMedicineDrip', 'rehabilitation', 'symptomMedicine'))) {
        for (const extra of msType === 'relapsing' ? [[]] : [[], ['noMsMedicineFits']]) {
          yield { ...base.ms, msType, impact, ...treatmentAnswers(['triedMs', 'effectMs', 'notPossibleMs'], set, extra) } as Answers
        }
      }
    }
    const woundCare = { leg: 'compression', diabeticFoot: 'pressureOffFoot', pressure: 'pressureRelief', eb: 'dressings', other: 'dressings', unsure: 'dressings' }
    for (const [woundType, treatment] of Object.entries(woundCare)) {
      for (const set of product(columnsOf('causeChecked', 'bloodFlowTest', treatment, 'deadTissueRemoved', 'diabetesAndSmoking'))) {
        yield { ...base.wound, woundType, impact, ...treatmentAnswers(['triedWound', 'effectWound', 'notPossibleWound'], set, []) } as Answers
      }
    }
  }
}
