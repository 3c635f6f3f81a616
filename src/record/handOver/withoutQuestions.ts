import type { QuestionId } from '../../../machines/questionnaire/questions.ts'
import type { AnswerRecord } from '../answerRecord.ts'

/** The record without the lines that the person unticked before showing it. */
export function withoutQuestions(record: AnswerRecord, hidden: readonly QuestionId[]): AnswerRecord {
  const shown = Object.entries(record.answers).filter(([id]) => !hidden.some((question) => question === id))
  return { ...record, answers: Object.fromEntries(shown) }
}
