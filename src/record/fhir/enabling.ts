import type { QuestionnaireItemEnableWhen } from '@medplum/fhirtypes'
import type { QuestionId } from '../../../machines/questionnaire/questions.ts'
import { answerCode } from './answerCode.ts'

/** When an item is asked: if all of its conditions hold, or any. */
export interface Enabling {
  readonly behavior: 'all' | 'any'
  readonly conditions: readonly QuestionnaireItemEnableWhen[]
}

type Condition = QuestionnaireItemEnableWhen

export const isAnswered = (linkId: string): Condition => ({ question: linkId, operator: 'exists', answerBoolean: true })
export const isUnanswered = (linkId: string): Condition => ({ question: linkId, operator: 'exists', answerBoolean: false })
export const isOption = (question: QuestionId, option: string): Condition => ({ question, operator: '=', answerCoding: answerCode(question, option) })
export const isNotOption = (question: QuestionId, option: string): Condition => ({ question, operator: '!=', answerCoding: answerCode(question, option) })

export const ifAll = (...conditions: readonly Condition[]): Enabling => ({ behavior: 'all', conditions })
export const ifAny = (...conditions: readonly Condition[]): Enabling => ({ behavior: 'any', conditions })

/** The two elements of an R4 item: conditions, and where there are several (que-12) whether all or any must hold. */
export const enablingElements = ({ behavior, conditions }: Enabling) => ({
  enableWhen: [...conditions],
  ...(conditions.length > 1 && { enableBehavior: behavior }),
})
