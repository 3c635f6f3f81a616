import type { Answers } from '../../machines/questionnaire/answers.ts'
import { questionIds } from '../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import { boundTo } from './compareAnswers.ts'
import type { Choice } from './choices.ts'

/** Whose answer counts, where two differ. */
export type Counting = Readonly<Partial<Record<QuestionId, Choice['counts']>>>

/**
 * One set of answers out of two: what both say, what only one says, and where they differ the one that counts; nothing
 * where that is not decided. An answer about a condition or joint is taken only from a run about the one that counts,
 * so that a confirmed knee never becomes a confirmed hip. What is then open on the path must be asked.
 */
export function mergeAnswers(patient: Answers, nurse: Answers, counting: Counting): Answers {
  const merged = new Map<QuestionId, unknown>()
  for (const question of questionIds) {
    const about = boundTo(question)
    const speaks = (run: Answers) => run[question] !== undefined && (!about || run[about] === merged.get(about))
    const runs = { patient: speaks(patient) ? patient[question] : undefined, nurse: speaks(nurse) ? nurse[question] : undefined }
    const isDecided = runs.patient === undefined || runs.nurse === undefined || JSON.stringify(runs.patient) === JSON.stringify(runs.nurse)
    const counts = counting[question]
    const value = isDecided ? (runs.patient ?? runs.nurse) : counts && runs[counts]
    if (value !== undefined) merged.set(question, value)
  }
  return Object.fromEntries(merged)
}
