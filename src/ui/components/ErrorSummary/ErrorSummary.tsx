import { useEffect, useRef } from 'react'
import { useFirstWords } from '../../words.ts'
import styles from './ErrorSummary.module.css'

export interface PageError {
  readonly message: string
  /** The id of the control that mends it. */
  readonly controlId: string
}

interface Props {
  readonly errors: readonly PageError[]
  /** Counts the failed tries: each one brings the focus back here. */
  readonly attempt: number
}

/** What is missing, at the top of the page, each error a way to its field. It takes the focus when it appears. */
export function ErrorSummary({ errors, attempt }: Props) {
  const { ui } = useFirstWords()
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (attempt > 0) box.current?.focus()
  }, [attempt])

  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles.summary} aria-labelledby="error-summary-heading">
      <h2 id="error-summary-heading" className={styles.heading}>
        {ui.errorHeading}
      </h2>
      <ul className={styles.list}>
        {errors.map(({ message, controlId }) => (
          <li key={controlId}>
            <button type="button" className={`link-button ${styles.link}`} onClick={() => document.getElementById(controlId)?.focus()}>
              {message}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
