import type { Answers } from '../../../../../machines/questionnaire/answers.ts'
import type { QuestionId } from '../../../../../machines/questionnaire/questions.ts'
import { answerWords } from '../../../answerWords.ts'
import { SummaryList } from '../../../components/SummaryList/SummaryList.tsx'
import { useJourney } from '../../../journey.ts'
import { useCatalogue, useVoice } from '../../../words.ts'

/** What was answered to some questions, each with its way back. */
export function AnswerRows({ questions: shown, answers }: { readonly questions: readonly QuestionId[]; readonly answers: Answers }) {
  const { goTo } = useJourney()
  const { questions } = useCatalogue()
  const voice = useVoice()
  return (
    <SummaryList
      rows={shown.map((question) => ({
        id: question,
        name: voice.say(questions[question].short),
        answers: answerWords(question, answers, voice),
        onChange: () => goTo(question),
      }))}
    />
  )
}
