import type { Answers } from '../../../../machines/questionnaire/answers.ts'
import type { QuestionId } from '../../../../machines/questionnaire/questions.ts'
import type { Choice } from '../../../record/choices.ts'
import { answerWords } from '../../answerWords.ts'
import { useVoice } from '../../words.ts'

/** What was answered in one of two runs, in a line; undefined where nothing was. */
export function useRunWords(patient: Answers, nurse: Answers) {
  const voice = useVoice()
  const own = { patient, nurse }
  // What was left out of one run, as the kind of wound, may decide which options of another question are on show.
  const told = { patient: { ...nurse, ...patient }, nurse: { ...patient, ...nurse } }
  return (run: Choice['counts'], question: QuestionId): string | undefined =>
    own[run][question] === undefined ? undefined : answerWords(question, told[run], voice).join(voice.ui.answersJoin)
}
