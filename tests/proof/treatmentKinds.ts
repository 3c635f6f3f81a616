import type { Answers } from '../../machines/questionnaire/answers.ts'
import type { Condition } from '../../machines/questionnaire/conditions.ts'
import { treatmentQuestions } from '../../machines/questionnaire/treatmentQuestions.ts'
import { treatmentEffects } from '../../machines/questionnaire/treatments.ts'
import { visibleOptions } from '../../machines/questionnaire/visibleOptions.ts'
import { care, openGroups } from '../../machines/rules/care.ts'

const reports = ['notTried', 'notPossible', ...treatmentEffects] as const
type Report = (typeof reports)[number]
type Reports = Readonly<Record<string, Report>>

const isTried = (report: Report | undefined) => treatmentEffects.some((effect) => effect === report)

/** Every way to give each of these treatments one of the reports. */
function* everyReportOf([id, ...others]: readonly string[]): Generator<Reports> {
  if (id === undefined) return yield {}
  for (const told of everyReportOf(others)) {
    for (const report of reports) yield { [id]: report, ...told }
  }
}

/** The answers to the three treatment questions that say these reports; only those that the flow asks. */
function answersThatSay(told: Reports, condition: Condition, about: Answers, notPossibleToo: readonly string[]): Answers {
  const { tried, effect, notPossible } = treatmentQuestions[condition]
  const shown = visibleOptions(tried, about)
  const triedOnes = shown.filter((id) => isTried(told[id]))
  const withTried: Answers = { ...about, [tried]: triedOnes.length > 0 ? triedOnes : ['none'] }
  const items = visibleOptions(effect, withTried)
  const withEffect: Answers = items.length > 0 ? { ...withTried, [effect]: Object.fromEntries(items.map((id) => [id, told[id]])) } : withTried
  const left = visibleOptions(notPossible, withEffect)
  if (left.length === 0) return withEffect
  const ruledOut = left.filter((id) => told[id] === 'notPossible' || notPossibleToo.includes(id))
  const otherwise = notPossibleToo.includes('unsure') ? 'unsure' : 'none'
  return { ...withEffect, [notPossible]: ruledOut.length > 0 ? ruledOut : [otherwise] }
}

/** Every report of one treatment of each core group, with the same report of all the rest. */
function* everyTreatmentAnswer(condition: Condition, about: Answers): Generator<Answers> {
  const { tried, notPossible } = treatmentQuestions[condition]
  const shown = visibleOptions(tried, about)
  const core = openGroups(about).map(({ anyOf: [id = ''] }) => id)
  const ofGroups = visibleOptions(notPossible, about).filter((id) => !shown.includes(id))
  for (const rest of ['notTried', ...treatmentEffects] as const) {
    for (const ofCore of everyReportOf(core)) {
      const told: Reports = { ...Object.fromEntries(shown.map((id) => [id, rest])), ...ofCore }
      for (const notPossibleToo of [[], ['unsure'], ...ofGroups.map((id) => [id])]) yield answersThatSay(told, condition, about, notPossibleToo)
    }
  }
  yield { ...about, [tried]: ['unsure'] }
}

/**
 * What the chart and the rules tell apart of the answers about treatments: which of the three questions were asked,
 * and how far the usual care has gone where life is little affected and where it is more.
 */
export function kindOfTreatments(condition: Condition, answers: Answers): string {
  const { tried, effect, notPossible } = treatmentQuestions[condition]
  const asked = [tried, effect, notPossible].filter((question) => answers[question] !== undefined)
  return [...asked, care({ ...answers, impact: 'low' }), care({ ...answers, impact: 'high' })].join('/')
}

const known = new Map<string, ReadonlyMap<string, Answers>>()

/** Every kind of answers about the treatments of a condition, each with the answers that stand for it. */
export function treatmentKinds(condition: Condition, { msType, woundType }: Answers): ReadonlyMap<string, Answers> {
  const at = `${condition} ${msType} ${woundType}`
  const before = known.get(at)
  if (before) return before
  const about: Answers = { condition, ...(msType && { msType }), ...(woundType && { woundType }) }
  const kinds = new Map<string, Answers>()
  for (const answers of everyTreatmentAnswer(condition, about)) {
    const kind = kindOfTreatments(condition, answers)
    if (!kinds.has(kind)) kinds.set(kind, answers)
  }
  known.set(at, kinds)
  return kinds
}
