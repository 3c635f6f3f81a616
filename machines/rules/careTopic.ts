import { coveredConditions } from '../questionnaire/conditions.ts'
import type { QuestionId } from '../questionnaire/questions.ts'
import { treatmentQuestions } from '../questionnaire/treatmentQuestions.ts'

const lists = ['tried', 'effect', 'notPossible'] as const
const alone = ['impact', 'msType', 'woundType', 'woundDuration'] as const satisfies readonly QuestionId[]

/** What there is to ask a doctor about: the same for a list of treatments, whichever condition it is asked for. */
export type CareTopic = (typeof lists)[number] | (typeof alone)[number]

/** What an answer about treatments or daily life is to be asked the doctor about; undefined for every other question. */
export const careTopicOf = (question: QuestionId): CareTopic | undefined =>
  lists.find((list) => coveredConditions.some((condition) => treatmentQuestions[condition][list] === question)) ?? alone.find((id) => id === question)
