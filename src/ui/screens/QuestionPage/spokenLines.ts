import type { Answers } from '../../../../machines/questionnaire/answers.ts'
import { exclusiveOptions, questions } from '../../../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../../../machines/questionnaire/questions.ts'
import type { QuestionWords } from '../../../locales/catalogue.ts'
import type { ClinicSettings } from '../../../settings/clinicSettings.ts'
import { offeredOptions } from '../../offeredOptions.ts'
import type { QuestionVoice } from '../../words.ts'

/** A question as it is read aloud: the question, then what can be answered, each with its hint. */
export function spokenLines(
  question: QuestionId,
  answers: Answers,
  { title, hint }: Pick<QuestionWords, 'title' | 'hint'>,
  voice: QuestionVoice,
  conditions: ClinicSettings['conditions'],
): readonly string[] {
  const exclusive = questions[question].kind === 'multi' ? exclusiveOptions : []
  const options = [...offeredOptions(question, answers, conditions), ...exclusive].flatMap((id) => {
    const words = voice.option(question, id)
    return [voice.label(words), voice.hint(words)]
  })
  return [voice.say(title), hint && voice.say(hint), ...options].filter((line) => line !== undefined)
}
