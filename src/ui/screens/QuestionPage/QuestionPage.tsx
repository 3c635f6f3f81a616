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
import { ErrorSummary } from '../../components/ErrorSummary/ErrorSummary.tsx'
import { NursePanel } from '../../components/NursePanel/NursePanel.tsx'
import { PageHeading } from '../../components/PageHeading/PageHeading.tsx'
import { Progress } from '../../components/Progress/Progress.tsx'
import { ReadAloud } from '../../components/ReadAloud/ReadAloud.tsx'
import { useAnswers, useJourney } from '../../journey.ts'
import { enter } from '../../keys/keyNames.ts'
import { useQuestionKeys } from '../../keys/useQuestionKeys.ts'
import { useMode } from '../../mode.ts'
import { useDrafts, useIsSecondPane } from '../../pane.ts'
import { useSettings } from '../../settings.ts'
import { useCatalogue, useVoice } from '../../words.ts'
import screen from '../screen.module.css'
import { EffectFields } from './EffectFields.tsx'
import { errorsFor } from './errorsFor.ts'
import { OptionFields } from './OptionFields.tsx'
import styles from './QuestionPage.module.css'
import { spokenLines } from './spokenLines.ts'

/** The page of one question. What is chosen counts from Continue on; leaving by Back keeps the answer as it was, a look at a page beside keeps the choice. */
export const questionPage = (question: QuestionId): ComponentType =>
  function Question() {
    return <QuestionPage question={question} />
  }

function QuestionPage({ question }: { readonly question: QuestionId }) {
  const kept = useAnswers()
  const drafts = useDrafts()
  const draft: unknown = question in drafts.of ? drafts.of[question] : kept[question]
  const [attempt, setAttempt] = useState(0)
  const { ui, questions: words } = useCatalogue()
  const voice = useVoice()
  const { answer, next, actor } = useJourney()
  const { isGuided } = useMode()
  const { conditions } = useSettings()
  const isSecond = useIsSecondPane()
  const errorId = useId()

  const { drop } = drafts
  useEffect(
    () => () => {
      if (actor.getSnapshot().value !== question) drop()
    },
    [drop, actor, question],
  )

  const answers: Answers = { ...kept, [question]: draft }
  const problem = attempt > 0 ? answerProblem(question, answers) : undefined
  const errors = problem ? errorsFor(question, problem, words[question], voice) : []
  const { title, hint, why } = words[question]

  const leaveWith = (given: unknown) => {
    if (answerProblem(question, { ...answers, [question]: given })) return setAttempt(attempt + 1)
    answer(question, given)
    next(question)
  }
  const leave = (event: FormEvent) => {
    event.preventDefault()
    leaveWith(draft)
  }
  const onDraft = (chosen: unknown) => drafts.set(question, chosen)
  const keys = useQuestionKeys({ question, answers, onDraft, onLeave: leaveWith })

  const heading = <PageHeading title={voice.say(title)} hasError={errors.length > 0} />
  const hintLine = hint && <p className={styles.hint}>{voice.say(hint)}</p>
  const fields = { answers, draft, onDraft, keys }

  const page = (
    <form className={screen.screen} onSubmit={leave} noValidate>
      <div className={screen.top}>
        <BackLink />
        <Progress left={mostQuestionsLeft(question)} />
      </div>
      {errors.length > 0 && <ErrorSummary errors={errors} attempt={attempt} />}
      {isEachQuestion(question) ? (
        <>
          {heading}
          {hintLine}
          <EffectFields {...fields} question={question} errors={errors} />
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
          <OptionFields {...fields} question={question} />
        </fieldset>
      )}
      <ReadAloud lines={() => spokenLines(question, answers, words[question], voice, conditions)} />
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
        <Suspense fallback={null}>
          <NursePanel question={question} />
        </Suspense>
      </div>
    </div>
  )
}
