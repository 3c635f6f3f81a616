import { Suspense, useEffect, useId, useState } from 'react'
import type { ComponentType, FormEvent } from 'react'
import { mostQuestionsLeft } from '../../../../machines/questionsLeft.ts'
import type { Answers } from '../../../../machines/questionnaire/answers.ts'
import type { QuestionId } from '../../../../machines/questionnaire/questions.ts'
import { isEachQuestion } from '../../../../machines/questionnaire/questions.ts'
import { answerProblem } from '../../../../machines/questionnaire/validAnswer.ts'
import { BackLink } from '../../components/BackLink/BackLink.tsx'
import { Button } from '../../components/Button/Button.tsx'
import { Disclosure } from '../../components/Disclosure/Disclosure.tsx'
import { PageHeading } from '../../components/PageHeading/PageHeading.tsx'
import { Progress } from '../../components/Progress/Progress.tsx'
import { useGuide } from '../../guide.ts'
import { useAnswers, useJourney } from '../../journey.ts'
import { enter } from '../../keys/enter.ts'
import { useMode } from '../../mode.ts'
import { later } from '../../later.tsx'
import { useDraft, useDrafts, useIsSecondPane } from '../../pane.ts'
import { useWordsOf, voiceOf } from '../../words.ts'
import screen from '../screen.module.css'
import { errorsFor } from './errorsFor.ts'
import { OptionFields } from './OptionFields.tsx'
import styles from './QuestionPage.module.css'

const EffectFields = later('effectFields')
const ErrorSummary = later('errorSummary')
const ReadQuestion = later('readQuestion')

/** The page of one question. What is chosen counts from Continue on; leaving by Back keeps the answer as it was, a look at a page beside keeps the choice. */
export const questionPage = (question: QuestionId): ComponentType =>
  function Question() {
    return <QuestionPage question={question} />
  }

function QuestionPage({ question }: { readonly question: QuestionId }) {
  const kept = useAnswers()
  const drafts = useDrafts()
  const draft = useDraft(question, kept[question])
  const [attempt, setAttempt] = useState(0)
  const { catalogue, asked } = useWordsOf(question)
  const voice = voiceOf(catalogue, kept.subject)
  const { ui } = catalogue
  const { answer, next, actor } = useJourney()
  const { isGuided } = useMode()
  const isSecond = useIsSecondPane()
  const errorId = useId()

  useEffect(
    () => () => {
      // Its own alone: this may come after a first touch of the next page.
      if (actor.getSnapshot().value !== question) drafts.send({ type: 'drop', question })
    },
    [drafts, actor, question],
  )

  const answers: Answers = { ...kept, [question]: draft }
  const problem = attempt > 0 ? answerProblem(question, answers) : undefined
  const errors = problem ? errorsFor(question, problem, asked, voice) : []
  const { title, hint, why } = asked

  const leaveWith = (given: unknown) => {
    if (answerProblem(question, { ...answers, [question]: given })) return setAttempt(attempt + 1)
    answer(question, given)
    next(question)
  }
  const leave = (event: FormEvent) => {
    event.preventDefault()
    leaveWith(draft)
  }
  const onDraft = (chosen: unknown) => drafts.send({ type: 'set', question, draft: chosen })
  const { Panel, Keys } = useGuide()

  const fields = { answers, draft, onDraft, voice }
  const keyed = { question, answers, onDraft, onLeave: leaveWith }

  const heading = <PageHeading title={voice.say(title)} hasError={errors.length > 0} />
  const hintLine = hint && <p className={styles.hint}>{voice.say(hint)}</p>

  const page = (
    <form className={screen.screen} onSubmit={leave} noValidate>
      <div className={screen.top}>
        <BackLink />
        <Progress left={mostQuestionsLeft(question)} />
      </div>
      <Suspense fallback={null}>{errors.length > 0 && <ErrorSummary errors={errors} attempt={attempt} />}</Suspense>
      {isEachQuestion(question) ? (
        <>
          {heading}
          {hintLine}
          <Keys {...keyed}>{(keys) => <EffectFields {...fields} question={question} errors={errors} keys={keys} />}</Keys>
        </>
      ) : (
        <fieldset className={styles.fields} aria-describedby={errors.length > 0 ? errorId : undefined}>
          <legend>{heading}</legend>
          {hintLine}
          {errors[0] && (
            <p id={errorId} className={styles.error}>
              <span className="visually-hidden">{ui.errorPrefix} </span>
              {errors[0].message}
            </p>
          )}
          <Keys {...keyed}>{(keys) => <OptionFields {...fields} question={question} keys={keys} />}</Keys>
        </fieldset>
      )}
      <Suspense fallback={null}>
        <ReadQuestion question={question} answers={answers} asked={asked} voice={voice} />
      </Suspense>
      {!isGuided && (
        <Disclosure summary={ui.whyWeAsk}>
          <p>{voice.say(why)}</p>
        </Disclosure>
      )}
      <div className={styles.continue}>
        <Button type="submit" shortcut={enter}>{ui.continue}</Button>
      </div>
    </form>
  )
  if (!isGuided || isSecond) return page
  return (
    <div className={styles.beside}>
      <div className={styles.question}>
        {page}
        <Panel question={question} />
      </div>
    </div>
  )
}
