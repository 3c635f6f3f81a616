import { useState } from 'react'
import type { Ledger } from '../../../../machines/ledger.ts'
import type { Answers } from '../../../../machines/questionnaire/answers.ts'
import type { QuestionId } from '../../../../machines/questionnaire/questions.ts'
import { fill } from '../../../locales/say.ts'
import type { Plural } from '../../../locales/uiWords.ts'
import { answerWords } from '../../answerWords.ts'
import { useCatalogue, useOutcomeWords, useVoice } from '../../words.ts'
import styles from './ChangeLedger.module.css'

interface Props {
  readonly ledger: Ledger | undefined
  readonly onUndo: () => void
}

/** What the last changed answer did to the others, and the way to take it back. Says so once it is taken back. */
export function ChangeLedger({ ledger, onUndo }: Props) {
  const { questions } = useCatalogue()
  const { ledger: words } = useOutcomeWords().outcome
  const voice = useVoice()
  const { ui, say, plural, list } = voice
  const [isUndone, setIsUndone] = useState(false)

  const undo = () => {
    onUndo()
    setIsUndone(true)
    document.querySelector('h1')?.focus()
  }

  const row = (text: Plural, some: readonly QuestionId[]) => (
    <p>
      {plural(text, some.length)} {list(some.map((question) => say(questions[question].short)))}
    </p>
  )

  const said = (answers: Answers, text: string) => ledger && <p>{fill(text, { answer: answerWords(ledger.changed, answers, voice).join(ui.answersJoin) })}</p>

  const hasOthers = ledger !== undefined && ledger.noLongerApply.length + ledger.newQuestions.length > 0
  return (
    <>
      <output className={isUndone ? styles.undone : 'visually-hidden'}>{isUndone && words.undone}</output>
      {ledger && (
        <section className={styles.ledger}>
          <h2>{fill(words.changed, { question: say(questions[ledger.changed].short) })}</h2>
          {said(ledger.before, words.before)}
          {said(ledger.now, words.now)}
          {ledger.noLongerApply.length > 0 && row(words.noLongerApply, ledger.noLongerApply)}
          {ledger.newQuestions.length > 0 && row(words.newQuestions, ledger.newQuestions)}
          {!hasOthers && <p>{words.nothingElse}</p>}
          <button type="button" className="link-button" onClick={undo}>
            {words.undo}
          </button>
        </section>
      )}
    </>
  )
}
