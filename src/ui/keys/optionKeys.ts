import type { Answers } from '../../../machines/questionnaire/answers.ts'
import { exclusiveOptions, questions } from '../../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../../machines/questionnaire/questions.ts'
import type { ClinicSettings } from '../../settings/clinicSettings.ts'
import { offeredOptions } from '../offeredOptions.ts'
import { answerKeys } from './keyNames.ts'

const ownKeys = { none: 'n', unsure: 'u' } as const

const hasOwnKey = (option: string): option is keyof typeof ownKeys => option in ownKeys

/** What can be answered to a question, or to each item of it, with the keys that do; the last of them is the one to show. */
export function optionKeys(question: QuestionId, answers: Answers, conditions?: ClinicSettings['conditions']): ReadonlyMap<string, readonly string[]> {
  const { kind, options } = questions[question]
  const listed = kind === 'each' ? options : offeredOptions(question, answers, conditions)
  const numbered = listed.map((option, i): [string, readonly string[]] => {
    const own = hasOwnKey(option) ? [ownKeys[option]] : []
    return [option, [...answerKeys.slice(i, i + 1), ...own]]
  })
  const exclusive = kind === 'multi' ? exclusiveOptions.map((option): [string, readonly string[]] => [option, [ownKeys[option]]]) : []
  return new Map([...numbered, ...exclusive])
}
