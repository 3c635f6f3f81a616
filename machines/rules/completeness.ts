import type { Answers } from '../questionnaire/answers.ts'
import type { Condition } from '../questionnaire/conditions.ts'
import type { QuestionId } from '../questionnaire/questions.ts'
import { isAnswered } from '../questionnaire/validAnswer.ts'
import { coveredCondition, isBeingSoldTreatment, mayHaveHadTreatment } from './about.ts'

const askedOfAll = ['urgentGeneral', 'adult', 'condition', 'diagnosis', 'stage', 'safetyNow', 'safetyBefore', 'impact', 'trend'] as const

const askedOf: Readonly<Record<Condition, readonly QuestionId[]>> = {
  osteoarthritis: ['urgentJoint', 'joint', 'safetyJoint', 'triedJoint'],
  ms: ['urgentMs', 'msType', 'safetyMs', 'triedMs'],
  wound: ['urgentWound', 'woundType', 'woundDuration', 'safetyWound', 'triedWound'],
}

/** The questions the least cautious outcome rests on: all of them must be answered. */
export function questionsBehindLeastCaution(answers: Answers): readonly QuestionId[] {
  const condition = coveredCondition(answers)
  return [
    ...askedOfAll,
    ...(condition ? askedOf[condition] : []),
    ...(isBeingSoldTreatment(answers) ? (['abroad'] as const) : []),
    ...(mayHaveHadTreatment(answers) ? (['sinceTreatment'] as const) : []),
  ]
}

/**
 * Whether everything is known that the least cautious outcome rests on: nothing skipped,
 * and no "not sure" about the kind of wound, how the condition affects life or how it changes.
 */
export function hasAnsweredEverything(answers: Answers): boolean {
  if (!coveredCondition(answers)) return false
  if (answers.impact === 'unsure' || answers.trend === 'unsure' || answers.woundType === 'unsure') return false
  return questionsBehindLeastCaution(answers).every((question) => isAnswered(question, answers))
}
