import type { Answers } from '../../../../machines/questionnaire/answers.ts'
import type { QuestionId } from '../../../../machines/questionnaire/questions.ts'
import type { QuestionWords } from '../../../locales/catalogue.ts'
import { ReadAloud } from '../../components/ReadAloud/ReadAloud.tsx'
import { useSettings } from '../../settings.ts'
import type { QuestionVoice } from '../../words.ts'
import { spokenLines } from './spokenLines.ts'

interface Props {
  readonly question: QuestionId
  readonly answers: Answers
  readonly asked: Pick<QuestionWords, 'title' | 'hint'>
  readonly voice: QuestionVoice
}

/** Reads a question aloud, with what can be answered. */
export function ReadQuestion({ question, answers, asked, voice }: Props) {
  const { conditions } = useSettings()
  return <ReadAloud lines={() => spokenLines(question, answers, asked, voice, conditions)} />
}
