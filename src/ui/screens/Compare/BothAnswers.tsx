import type { Answers } from '../../../../machines/questionnaire/answers.ts'
import type { QuestionId } from '../../../../machines/questionnaire/questions.ts'
import { fill } from '../../../locales/say.ts'
import { Disclosure } from '../../components/Disclosure/Disclosure.tsx'
import { useCatalogue, useLaterWords, useVoice } from '../../words.ts'
import styles from './Compare.module.css'
import { useRunWords } from './useRunWords.ts'

interface Props {
  readonly questions: readonly QuestionId[]
  readonly patient: Answers
  readonly nurse: Answers
  /** Folded under this, with their number `{n}`; in sight where there is none. */
  readonly summary?: string
  readonly note?: (question: QuestionId) => string
}

/** Answers of two runs that need no decision: each question with what was said, once where both said the same. */
export function BothAnswers({ questions: rows, patient, nurse, summary, note }: Props) {
  const { compare: words } = useLaterWords('nurse')
  const { questions } = useCatalogue()
  const { say } = useVoice()
  const answerOf = useRunWords(patient, nurse)
  if (rows.length === 0) return null

  const list = (
    <dl className={styles.both}>
      {rows.map((question) => {
        const [one, other] = [answerOf('patient', question), answerOf('nurse', question)]
        return (
          <div key={question} className={styles.pair}>
            <dt>{say(questions[question].short)}</dt>
            {one === other && <dd>{one}</dd>}
            {one !== other && one && (
              <dd>
                {words.whose.patient}: {one}
              </dd>
            )}
            {one !== other && other && (
              <dd>
                {words.whose.nurse}: {other}
              </dd>
            )}
            {note && <dd className={styles.note}>{note(question)}</dd>}
          </div>
        )
      })}
    </dl>
  )
  return summary === undefined ? list : <Disclosure summary={fill(summary, { n: rows.length })}>{list}</Disclosure>
}
