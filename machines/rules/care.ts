import { idsOf } from '../idsOf.ts'
import type { Answers } from '../questionnaire/answers.ts'
import { ticked } from '../questionnaire/answers.ts'
import type { Condition, WoundType } from '../questionnaire/conditions.ts'
import { treatmentQuestions } from '../questionnaire/treatmentQuestions.ts'
import { msMedicines, treatments } from '../questionnaire/treatments.ts'
import type { Treatment, TreatmentId } from '../questionnaire/treatments.ts'
import { coveredCondition } from './about.ts'

/** How far the usual care has gone, by the person's own report only (domain.md 8.2). */
export type Care = 'notStarted' | 'partly' | 'triedNotEnough' | 'working' | 'unsure'

type TreatmentReport = 'helped' | 'notEnough' | 'checked' | 'notPossible' | 'notTried' | 'unsure'

/** Treatments that stand for each other: the group is tried when one of them is. */
export interface CareGroup {
  readonly anyOf: readonly TreatmentId[]
  /** An answer that says the whole group was not possible. */
  readonly orNotPossible?: 'noMsMedicineFits'
}

type GroupState = 'tried' | 'blocked' | 'open' | 'unclear'

const woundChecked: CareGroup = { anyOf: ['causeChecked'] }
const woundCleaned: CareGroup = { anyOf: ['deadTissueRemoved', 'dressings'] }
const bloodFlow: CareGroup = { anyOf: ['bloodFlowTest'] }

const basicWoundCare = [woundChecked, woundCleaned]

const woundGroups: Readonly<Record<WoundType, readonly CareGroup[]>> = {
  diabeticFoot: [woundChecked, { anyOf: ['pressureOffFoot'] }, woundCleaned, bloodFlow, { anyOf: ['diabetesAndSmoking'] }],
  leg: [woundChecked, bloodFlow, { anyOf: ['compression'] }, woundCleaned],
  pressure: [woundChecked, { anyOf: ['pressureRelief'] }, woundCleaned],
  eb: basicWoundCare,
  other: basicWoundCare,
  unsure: basicWoundCare,
}

const jointGroups = [{ anyOf: ['exercise'] }, { anyOf: ['gel', 'antiInflammatoryTablets'] }] as const satisfies readonly CareGroup[]
const weightGroup = { anyOf: ['weightLoss'] } as const satisfies CareGroup

const msGroups = [
  { anyOf: ['msTeam'] },
  { anyOf: msMedicines, orNotPossible: 'noMsMedicineFits' },
  { anyOf: ['rehabilitation', 'symptomMedicine'] },
] as const satisfies readonly CareGroup[]

/** Losing weight is a core group only where a professional advised it. */
const wasWeightLossAdvised = (answers: Answers) => !ticked(answers, 'notPossibleJoint').includes('weightLossNotAdvised')

/** The core groups of a condition that apply to these answers: every one of them comes before any talk of exosomes. */
export function coreGroups(condition: Condition, answers: Answers): readonly CareGroup[] {
  switch (condition) {
    case 'osteoarthritis':
      return wasWeightLossAdvised(answers) ? [...jointGroups, weightGroup] : jointGroups
    case 'ms':
      return msGroups
    case 'wound':
      return woundGroups[answers.woundType ?? 'unsure']
  }
}

/** What the person reports of one treatment. Skipped questions count as not sure. */
function reportOf(answers: Answers, condition: Condition, treatment: TreatmentId): TreatmentReport {
  const { tried, effect, notPossible } = treatmentQuestions[condition]
  const triedList = ticked(answers, tried)
  const blockedList = ticked(answers, notPossible)
  if (triedList.includes(treatment)) {
    const { isCheck }: Treatment = treatments[treatment]
    if (isCheck) return 'checked'
    const effects: Readonly<Record<string, TreatmentReport>> = answers[effect] ?? {}
    return effects[treatment] ?? 'unsure'
  }
  if (blockedList.includes(treatment)) return 'notPossible'
  const isUnclear = [triedList, blockedList].some((list) => list.length === 0 || list.includes('unsure'))
  return isUnclear ? 'unsure' : 'notTried'
}

const isTried = (report: TreatmentReport) => report === 'helped' || report === 'notEnough' || report === 'checked'

function groupState(answers: Answers, condition: Condition, group: CareGroup): GroupState {
  const reports = group.anyOf.map((id) => reportOf(answers, condition, id))
  const blocked = ticked(answers, treatmentQuestions[condition].notPossible)
  if (reports.some(isTried)) return 'tried'
  if (reports.includes('notPossible')) return 'blocked'
  if (group.orNotPossible && blocked.includes(group.orNotPossible)) return 'blocked'
  return reports.includes('unsure') ? 'unclear' : 'open'
}

/** The core groups not tried and not ruled out: what to ask the doctor about first. */
export function openGroups(answers: Answers): readonly CareGroup[] {
  const condition = coveredCondition(answers)
  if (!condition) return []
  return coreGroups(condition, answers).filter((group) => ['open', 'unclear'].includes(groupState(answers, condition, group)))
}

const anythingHelped = (answers: Answers, condition: Condition) =>
  idsOf<Partial<Record<TreatmentId, object>>>(treatmentQuestions[condition].treatments).some((id) => reportOf(answers, condition, id) === 'helped')

function judged(answers: Answers): Care {
  const condition = coveredCondition(answers)
  if (!condition) return 'unsure'
  const states = coreGroups(condition, answers).map((group) => groupState(answers, condition, group))
  if (states.every((state) => state === 'unclear')) return 'unsure'
  if (!states.includes('tried')) return states.includes('blocked') ? 'unsure' : 'notStarted'
  if (states.includes('open') || states.includes('unclear')) return 'partly'
  return anythingHelped(answers, condition) && answers.impact === 'low' ? 'working' : 'triedNotEnough'
}

const known = new WeakMap<Answers, Care>()

/**
 * How far the usual care has gone. Works on core groups, in the order of domain.md 8.2; "unsure" for a condition not
 * covered. Five rows ask for it, so what was found of a set of answers is remembered.
 */
export function care(answers: Answers): Care {
  const found = known.get(answers) ?? judged(answers)
  known.set(answers, found)
  return found
}
