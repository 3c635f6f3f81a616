import type { QuestionId } from '../../../machines/questionnaire/questions.ts'
import type { questionGroups } from '../../../machines/questionnaire/groups.ts'
import type { Catalogue } from '../../locales/load.ts'
import { optionWords } from '../../locales/optionWords.ts'
import { labelOf, say } from '../../locales/say.ts'
import type { Subject } from '../../locales/say.ts'

/** The texts of the form in one language, said to the person or to someone who answers for them. */
export const formWords = (catalogue: Catalogue, subject: Subject) => ({
  title: say(catalogue.ui.productName, subject),
  notDiagnosis: say(catalogue.ui.footerPurpose, subject),
  group: (id: (typeof questionGroups)[number]['id']) => say(catalogue.ui[id], subject),
  question: (id: QuestionId) => say(catalogue.questions[id].title, subject),
  option: (question: QuestionId, option: string) => say(labelOf(optionWords(catalogue, question, option)), subject),
})
