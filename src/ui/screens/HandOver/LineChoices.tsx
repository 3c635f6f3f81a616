import { useId } from 'react'
import type { QuestionId } from '../../../../machines/questionnaire/questions.ts'
import type { Line } from './linesOf.ts'
import styles from './LineChoices.module.css'

interface Props {
  readonly lines: readonly Line[]
  readonly ticked: readonly QuestionId[]
  readonly onToggle: (question: QuestionId) => void
  /** The id of a line's control: where an error leads. */
  readonly controlId: (question: QuestionId) => string
}

/** Lines as they will be shown, each with a box to untick. */
export function LineChoices({ lines, ticked, onToggle, controlId }: Props) {
  const id = useId()
  return (
    <div className={styles.lines}>
      {lines.map((line) => (
        <label key={line.id} className={styles.line}>
          <input
            type="checkbox"
            id={controlId(line.id)}
            checked={ticked.includes(line.id)}
            onChange={() => onToggle(line.id)}
            aria-labelledby={`${id}-${line.id}-name ${id}-${line.id}-answer`}
            className={styles.control}
          />
          <span className={styles.text}>
            <span id={`${id}-${line.id}-name`} className={styles.name}>
              {line.name}
            </span>
            <span id={`${id}-${line.id}-answer`} className={styles.answer}>
              {line.answer}
            </span>
          </span>
        </label>
      ))}
    </div>
  )
}
