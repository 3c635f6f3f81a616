import type { QuestionId } from './questionnaire/questions.ts'

/** Every page of the journey: one a question, and four that ask nothing. */
export type Step = QuestionId | 'welcome' | 'emergencyCheck' | 'review' | 'outcome'
