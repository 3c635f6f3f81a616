import type { Answers } from '../../machines/questionnaire/answers.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import { coveredConditions } from '../../machines/questionnaire/conditions.ts'
import { visibleOptions } from '../../machines/questionnaire/visibleOptions.ts'
import type { ClinicSettings } from '../settings/clinicSettings.ts'

/** The options a page shows: of the conditions only those the clinic offers, and one that was chosen elsewhere. */
export function offeredOptions(question: QuestionId, answers: Answers, conditions: ClinicSettings['conditions']): readonly string[] {
  const options = visibleOptions(question, answers)
  if (question !== 'condition' || !conditions) return options
  const off: readonly string[] = coveredConditions.filter((condition) => !conditions.includes(condition) && condition !== answers.condition)
  return options.filter((option) => !off.includes(option))
}
