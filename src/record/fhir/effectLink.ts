import type { EachId } from '../../../machines/questionnaire/questions.ts'

/** The linkId of what is asked of one treatment. */
export const effectLink = (effect: EachId, treatment: string) => `${effect}.${treatment}`
