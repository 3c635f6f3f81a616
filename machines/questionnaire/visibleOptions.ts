import { idsOf } from '../idsOf.ts'
import type { Answers } from './answers.ts'
import { ticked } from './answers.ts'
import { coveredConditions, woundTypes } from './conditions.ts'
import type { Condition, WoundType } from './conditions.ts'
import { goals } from './goals.ts'
import { questions } from './questions.ts'
import type { QuestionId } from './questions.ts'
import { treatmentQuestions } from './treatmentQuestions.ts'
import { msMedicines } from './treatments.ts'
import type { Treatment } from './treatments.ts'

const treatmentsOf = (condition: Condition): Readonly<Record<string, Treatment>> => treatmentQuestions[condition].treatments

const treatmentsWith = (condition: Condition, wound: WoundType | undefined) =>
  Object.entries(treatmentsOf(condition)).flatMap(([id, { woundTypes: only }]) => (!only || (wound && only.includes(wound)) ? [id] : []))

/** Of each condition, by the kind of wound: a table, for every step asks for them. */
const treatmentsByWound = new Map(
  coveredConditions.map((condition) => [condition, new Map([undefined, ...woundTypes].map((wound) => [wound, treatmentsWith(condition, wound)]))]),
)

/** The treatments asked about: all of a condition's, less those for another kind of wound. */
const treatmentsFor = (condition: Condition, { woundType }: Answers): readonly string[] => treatmentsByWound.get(condition)?.get(woundType) ?? []

const isCheck = (condition: Condition, id: string) => treatmentsOf(condition)[id]?.isCheck === true

const triedOf = (condition: Condition, answers: Answers) => {
  const tried = ticked(answers, treatmentQuestions[condition].tried)
  return treatmentsFor(condition, answers).filter((id) => tried.includes(id))
}

/** The tried ones of which it makes sense to ask how they worked. */
const withEffect = (condition: Condition, answers: Answers) => triedOf(condition, answers).filter((id) => !isCheck(condition, id))

/** The treatments not tried, and the reason a whole group may not apply. */
function notTriedOf(condition: Condition, answers: Answers): readonly string[] {
  const tried = triedOf(condition, answers)
  const left = treatmentsFor(condition, answers).filter((id) => !tried.includes(id))
  const mayLackAFittingMedicine = answers.msType !== 'relapsing' && !msMedicines.some((id) => tried.includes(id))
  if (left.includes('weightLoss')) return [...left, 'weightLossNotAdvised']
  if (condition === 'ms' && mayLackAFittingMedicine) return [...left, 'noMsMedicineFits']
  return left
}

const goalsByCondition = new Map<unknown, readonly string[]>(coveredConditions.map((condition) => [condition, idsOf(goals).filter((id) => goals[id].for.some((one) => one === condition))]))

const goalsFor = ({ condition }: Answers): readonly string[] => goalsByCondition.get(condition) ?? []

type OptionsFor = (answers: Answers) => readonly string[]

/** The questions whose options depend on other answers. */
const dependent = new Map<QuestionId, OptionsFor>([
  ['goals', goalsFor],
  ...coveredConditions.flatMap((condition): [QuestionId, OptionsFor][] => {
    const { tried, effect, notPossible } = treatmentQuestions[condition]
    return [
      [tried, (answers) => treatmentsFor(condition, answers)],
      [effect, (answers) => withEffect(condition, answers)],
      [notPossible, (answers) => notTriedOf(condition, answers)],
    ]
  }),
])

/**
 * The options a question shows for these answers, without the exclusive ones; of a question
 * that asks about each of several items, the items. In the order they are shown.
 */
export const visibleOptions = (question: QuestionId, answers: Answers): readonly string[] =>
  dependent.get(question)?.(answers) ?? questions[question].options
