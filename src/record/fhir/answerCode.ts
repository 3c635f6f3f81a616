import type { QuestionId } from '../../../machines/questionnaire/questions.ts'
import { systems } from './systems.ts'

/** An option of a question as a code of our own. The question is part of it: "not sure" is worded by each for itself. */
export const answerCode = (question: QuestionId, option: string) => ({ system: systems.answer, code: `${question}.${option}` })
