import type { QuestionId } from '../../../../machines/questionnaire/questions.ts'
import type { AnswerProblem } from '../../../../machines/questionnaire/validAnswer.ts'
import type { QuestionWords } from '../../../locales/catalogue.ts'
import { fill } from '../../../locales/say.ts'
import { firstControlId } from '../../components/ChoiceList/ChoiceList.tsx'
import type { PageError } from '../../components/ErrorSummary/ErrorSummary.tsx'
import type { QuestionVoice } from '../../words.ts'

export interface ItemError extends PageError {
  readonly item?: string
}

/** The name of the small field about one item of a question. */
export const fieldName = (question: QuestionId, item: string) => `${question}-${item}`

/** What to tell about a problem, each error with the control that mends it. */
export function errorsFor(
  question: QuestionId,
  problem: AnswerProblem,
  words: Pick<QuestionWords, 'missing'>,
  { ui, say, label, option }: QuestionVoice,
): readonly ItemError[] {
  switch (problem.kind) {
    case 'missing':
      return [{ message: say(words.missing), controlId: firstControlId(question) }]
    case 'tooMany':
      return [{ message: fill(ui.tooMany, { most: problem.most }), controlId: firstControlId(question) }]
    case 'missingItems':
      return problem.items.map((item) => ({
        item,
        message: fill(ui.missingItem, { item: label(option(question, item)) }),
        controlId: firstControlId(fieldName(question, item)),
      }))
  }
}
