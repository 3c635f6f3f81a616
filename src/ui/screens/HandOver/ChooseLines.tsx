import { useId, useState } from 'react'
import type { Answers } from '../../../../machines/questionnaire/answers.ts'
import type { QuestionId } from '../../../../machines/questionnaire/questions.ts'
import { fill } from '../../../locales/say.ts'
import { makeRecord } from '../../../record/answerRecord.ts'
import { withoutQuestions } from '../../../record/handOver/withoutQuestions.ts'
import { BackLink } from '../../components/BackLink/BackLink.tsx'
import { Button } from '../../components/Button/Button.tsx'
import { ErrorSummary } from '../../components/ErrorSummary/ErrorSummary.tsx'
import { PageHeading } from '../../components/PageHeading/PageHeading.tsx'
import { useCatalogue, useLaterWords, useVoice } from '../../words.ts'
import screen from '../screen.module.css'
import styles from './ChooseLines.module.css'
import { mostMinutes } from './codeAge.ts'
import { codeOf } from './codeOf.ts'
import { LineChoices } from './LineChoices.tsx'
import { linesOf } from './linesOf.ts'
import { showing, useShowing } from './showing.ts'

const insides = ['lines', 'noName', 'stays', 'open', 'screen'] as const

/** What would be shown, line by line, before anything is: each can be left out. */
export function ChooseLines({ answers }: { readonly answers: Answers }) {
  const words = useLaterWords('handOver')
  const catalogue = useCatalogue()
  const voice = useVoice()
  const id = useId()
  const { hidden } = useShowing()
  const [failed, setFailed] = useState({ attempt: 0, message: '' })
  const groups = linesOf(answers, catalogue)
  const all = groups.flatMap(({ lines }) => lines.map((line) => line.id))
  const ticked = all.filter((question) => !hidden.includes(question))
  const controlId = (question: QuestionId) => `${id}-${question}`

  const hide = (questions: readonly QuestionId[]) => {
    setFailed({ attempt: 0, message: '' })
    showing.send({ type: 'hide', questions })
  }
  const toggle = (question: QuestionId) => hide(hidden.includes(question) ? hidden.filter((one) => one !== question) : [...hidden, question])
  const fail = (message: string) => setFailed(({ attempt }) => ({ attempt: attempt + 1, message }))
  const show = () => {
    if (ticked.length === 0) return fail(words.nothingTicked)
    const shown = codeOf(withoutQuestions(makeRecord(answers, new Date()), hidden))
    return shown ? showing.send({ type: 'show', shown }) : fail(words.tooBig)
  }

  return (
    <div className={screen.screen}>
      <BackLink />
      {failed.attempt > 0 && (
        <ErrorSummary attempt={failed.attempt} errors={all.slice(0, 1).map((first) => ({ message: failed.message, controlId: controlId(first) }))} />
      )}
      <PageHeading title={words.title} hasError={failed.attempt > 0} />
      <p>{words.lead}</p>
      <section>
        <h2>{words.insideHeading}</h2>
        <ul>
          {insides.map((inside) => (
            <li key={inside}>{words.inside[inside]}</li>
          ))}
          <li>{voice.plural(words.insideAge, mostMinutes)}</li>
        </ul>
      </section>
      <section>
        <h2>{words.linesHeading}</h2>
        <output className={styles.count}>{fill(words.ticked, { n: voice.number(ticked.length), all: voice.number(all.length) })}</output>
        <div className={styles.all}>
          <button type="button" className="link-button" onClick={() => hide([])}>
            {words.showAll}
          </button>
          <button type="button" className="link-button" onClick={() => hide(all)}>
            {words.showNone}
          </button>
        </div>
      </section>
      {groups.map((group) => (
        <fieldset key={group.id} className={styles.group}>
          <legend>
            <h3>{catalogue.ui[group.id]}</h3>
          </legend>
          <LineChoices lines={group.lines} ticked={ticked} onToggle={toggle} controlId={controlId} />
        </fieldset>
      ))}
      <div className={styles.make}>
        <Button onClick={show}>{words.make}</Button>
      </div>
    </div>
  )
}
