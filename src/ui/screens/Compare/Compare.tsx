import { useState } from 'react'
import { questionsOnPath, relevantAnswers } from '../../../../machines/path.ts'
import type { Answers } from '../../../../machines/questionnaire/answers.ts'
import type { QuestionId } from '../../../../machines/questionnaire/questions.ts'
import { isAnswered } from '../../../../machines/questionnaire/validAnswer.ts'
import { ruleFor } from '../../../../machines/rules/decide.ts'
import { nothingTold } from '../../../../machines/screening.machine.ts'
import { fill } from '../../../locales/say.ts'
import type { Choices } from '../../../record/choiceLines.ts'
import { choiceReasons } from '../../../record/choices.ts'
import type { Choice } from '../../../record/choices.ts'
import { boundTo, compareAnswers } from '../../../record/compareAnswers.ts'
import { mergeAnswers } from '../../../record/mergeAnswers.ts'
import { BackLink } from '../../components/BackLink/BackLink.tsx'
import { Button } from '../../components/Button/Button.tsx'
import { firstControlId } from '../../components/ChoiceList/ChoiceList.tsx'
import { ErrorSummary } from '../../components/ErrorSummary/ErrorSummary.tsx'
import { PageHeading } from '../../components/PageHeading/PageHeading.tsx'
import { useDesk, useDeskActor } from '../../desk.ts'
import type { Considered } from '../../desk.ts'
import { useAnswers, useJourney } from '../../journey.ts'
import { useCatalogue, useLaterWords, useVoice } from '../../words.ts'
import screen from '../screen.module.css'
import { BothAnswers } from './BothAnswers.tsx'
import { Difference, reasonId } from './Difference.tsx'
import { Results } from './Results.tsx'
import styles from './Compare.module.css'

/** A patient's answers beside the nurse's own, differences first. */
export function Compare() {
  const { compare: words } = useLaterWords('nurse')
  const { received } = useDesk()
  return (
    <div className={screen.screen}>
      <BackLink />
      <PageHeading title={words.title} />
      {received ? <Comparing patient={received.answers} /> : <p>{words.nothing}</p>}
    </div>
  )
}

const otherRun = { patient: 'nurse', nurse: 'patient' } as const

const isWhole = (choice: Partial<Choice> | undefined): choice is Choice => choice?.counts !== undefined && choice.reason !== undefined

/** The choices as they are used, each with the answer that counted and the one set aside. */
function decidedOf(deciding: Considered, runs: { readonly patient: Answers; readonly nurse: Answers }, differ: readonly QuestionId[]): Choices {
  const decided = differ.flatMap((question) => {
    const choice = deciding[question]
    if (!isWhole(choice)) return []
    const { counts, reason } = choice
    return [[question, { counts, reason, counted: runs[counts][question], setAside: runs[otherRun[counts]][question] }] as const]
  })
  return Object.fromEntries(decided)
}

function Comparing({ patient }: { readonly patient: Answers }) {
  const { compare: words } = useLaterWords('nurse')
  const { questions } = useCatalogue()
  const { say } = useVoice()
  const { takeOver } = useJourney()
  const desk = useDeskActor()
  const { considered } = useDesk()
  const [attempt, setAttempt] = useState(0)

  const nurse = relevantAnswers(useAnswers())
  const { differ, follow, onlyPatient, onlyNurse, same } = compareAnswers(patient, nurse)
  const counting = Object.fromEntries(differ.map((question) => [question, considered[question]?.counts]))
  const together = mergeAnswers(patient, nurse, counting)
  const undecided = differ.filter((question) => !counting[question])
  const open = undecided.length === 0 ? questionsOnPath(together).find((question) => !isAnswered(question, together)) : undefined
  const name = (question: QuestionId) => say(questions[question].short)

  const outcomeWith = (question: QuestionId, counts: Choice['counts']) =>
    ruleFor(relevantAnswers(mergeAnswers(patient, nurse, { ...counting, [question]: counts }))).outcome

  /** Being the more careful one is a reason only for an answer that is no less careful than the other. */
  const reasonsFor = (question: QuestionId, counts: Choice['counts'] | undefined) => {
    const isCareful = counts !== undefined && outcomeWith(question, counts) <= outcomeWith(question, otherRun[counts])
    return choiceReasons.filter((reason) => isCareful || reason !== 'moreCareful')
  }

  /** A choice without a reason that does not hold: another choice may have made this the less careful answer. */
  const holding = (question: QuestionId): Partial<Choice> => {
    const { reason, ...choice } = considered[question] ?? {}
    return reason && reasonsFor(question, choice.counts).includes(reason) ? { ...choice, reason } : choice
  }
  const deciding: Considered = Object.fromEntries(differ.map((question) => [question, holding(question)]))
  const unfinished = differ.filter((question) => !isWhole(deciding[question]))

  const decide = (question: QuestionId, part: Partial<Choice>) => {
    desk.send({ type: 'consider', question, choice: { ...deciding[question], ...part } })
  }

  const use = () => {
    if (unfinished.length > 0) return setAttempt(attempt + 1)
    desk.send({ type: 'decide', choices: decidedOf(deciding, { patient, nurse }, differ) })
    takeOver({ ...nothingTold, answers: together })
  }

  const errors = unfinished.map((question) =>
    deciding[question]?.counts
      ? { message: fill(words.sayWhy, { question: name(question) }), controlId: reasonId(question) }
      : { message: fill(words.decide, { question: name(question) }), controlId: firstControlId(question) },
  )
  const both = { patient, nurse }
  return (
    <>
      {attempt > 0 && errors.length > 0 && <ErrorSummary errors={errors} attempt={attempt} />}
      <p>{words.lead}</p>
      <h2>{words.differHeading}</h2>
      {differ.length + follow.length === 0 && <p>{words.noDifference}</p>}
      {differ.map((question) => (
        <Difference key={question} {...both} question={question} choice={deciding[question] ?? {}} reasons={reasonsFor(question, deciding[question]?.counts)} onChoice={(part) => decide(question, part)} />
      ))}
      {follow.length > 0 && (
        <BothAnswers {...both} questions={follow} note={(question) => fill(words.follows, { about: name(boundTo(question) ?? question) })} />
      )}
      <div className={styles.folded}>
        <BothAnswers {...both} questions={[...onlyPatient, ...onlyNurse]} summary={words.only} />
        <BothAnswers {...both} questions={same} summary={words.same} />
      </div>
      <Results patient={patient} nurse={nurse} together={together} undecided={undecided.length} />
      {open && <p className={styles.open}>{fill(words.opens, { question: name(open) })}</p>}
      <div className={screen.actions}>
        <Button onClick={use}>{words.use}</Button>
      </div>
    </>
  )
}
