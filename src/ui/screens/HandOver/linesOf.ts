import type { Answers } from '../../../../machines/questionnaire/answers.ts'
import { questionGroups } from '../../../../machines/questionnaire/groups.ts'
import type { QuestionId } from '../../../../machines/questionnaire/questions.ts'
import type { Catalogue } from '../../../locales/load.ts'
import { answerWords } from '../../answerWords.ts'
import { voiceOf } from '../../words.ts'

export interface Line {
  readonly id: QuestionId
  readonly name: string
  readonly answer: string
}

interface LineGroup {
  readonly id: (typeof questionGroups)[number]['id']
  readonly lines: readonly Line[]
}

/** What was answered, line by line, grouped as on the review and said to the person it is about. */
export function linesOf(answers: Answers, catalogue: Catalogue): readonly LineGroup[] {
  const voice = voiceOf(catalogue, answers.subject ?? 'me')
  const lineOf = (id: QuestionId): Line => ({
    id,
    name: voice.say(catalogue.questions[id].short),
    answer: answerWords(id, answers, voice).join(catalogue.ui.answersJoin),
  })
  return questionGroups
    .map(({ id, questions }) => ({ id, lines: questions.map(lineOf).filter(({ answer }) => answer !== '') }))
    .filter(({ lines }) => lines.length > 0)
}
