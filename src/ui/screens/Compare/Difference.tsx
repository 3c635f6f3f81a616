import type { Answers } from '../../../../machines/questionnaire/answers.ts'
import type { QuestionId } from '../../../../machines/questionnaire/questions.ts'
import type { Choice, ChoiceReason } from '../../../record/choices.ts'
import { ChoiceList } from '../../components/ChoiceList/ChoiceList.tsx'
import { useCatalogue, useLaterWords, useVoice } from '../../words.ts'
import styles from './Compare.module.css'
import { useRunWords } from './useRunWords.ts'

interface Props {
  readonly question: QuestionId
  readonly patient: Answers
  readonly nurse: Answers
  readonly choice: Partial<Choice>
  /** The reasons there can be for it. */
  readonly reasons: readonly ChoiceReason[]
  readonly onChoice: (part: Partial<Choice>) => void
}

/** The id of the list of reasons of a question: where an error link leads. */
export const reasonId = (question: QuestionId) => `${question}-reason`

const runs = ['patient', 'nurse'] as const

/** A question that was answered in two ways: which one counts, and why. */
export function Difference({ question, patient, nurse, choice, reasons, onChoice }: Props) {
  const { compare: words } = useLaterWords('nurse')
  const { questions } = useCatalogue()
  const { say } = useVoice()
  const answerOf = useRunWords(patient, nurse)
  return (
    <fieldset className={styles.difference}>
      <legend>{say(questions[question].short)}</legend>
      <ChoiceList
        type="radio"
        layout="row"
        name={question}
        choices={runs.map((run) => ({ id: run, label: answerOf(run, question) ?? '', hint: words.whose[run] }))}
        chosen={choice.counts ? [choice.counts] : []}
        onChoose={(id) => onChoice({ counts: id === 'patient' ? 'patient' : 'nurse' })}
      />
      <div className={styles.reason}>
        <label htmlFor={reasonId(question)}>{words.reason}</label>
        <select
          id={reasonId(question)}
          className={styles.select}
          value={choice.reason ?? ''}
          onChange={({ target }) => {
            const reason = reasons.find((one) => one === target.value)
            if (reason) onChoice({ reason })
          }}
        >
          {!choice.reason && <option value="">{words.chooseReason}</option>}
          {reasons.map((reason) => (
            <option key={reason} value={reason}>
              {words.reasons[reason]}
            </option>
          ))}
        </select>
      </div>
    </fieldset>
  )
}
