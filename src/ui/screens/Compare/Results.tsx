import { questionsOnPath, relevantAnswers } from '../../../../machines/path.ts'
import type { Answers } from '../../../../machines/questionnaire/answers.ts'
import { isAnswered } from '../../../../machines/questionnaire/validAnswer.ts'
import { decide } from '../../../../machines/rules/decide.ts'
import { letterOf } from '../../../../machines/rules/letter.ts'
import { fill } from '../../../locales/say.ts'
import { useCatalogue, useLaterWords, useOutcomeWords, useVoice } from '../../words.ts'
import styles from './Compare.module.css'

interface Props {
  readonly patient: Answers
  readonly nurse: Answers
  readonly together: Answers
  /** How many differences are still to be decided before the two have a result together. */
  readonly undecided: number
}

/** Where a set of answers leads, or which question is still open. */
function Result({ answers }: { readonly answers: Answers }) {
  const { compare: words } = useLaterWords('nurse')
  const { outcome } = useOutcomeWords()
  const { questions } = useCatalogue()
  const { say } = useVoice()
  const open = questionsOnPath(answers).find((question) => !isAnswered(question, answers))
  if (open) return <>{fill(words.unfinished, { question: say(questions[open].short) })}</>
  const relevant = relevantAnswers(answers)
  const { rule } = decide(relevant)
  return (
    <>
      {say(outcome.letters[letterOf(rule, relevant)].title)} <bdi dir="ltr">({rule.id})</bdi>
    </>
  )
}

/** The result of each set of answers, and of both together as decided so far. */
export function Results({ patient, nurse, together, undecided }: Props) {
  const { compare: words } = useLaterWords('nurse')
  const { plural } = useVoice()
  return (
    <section className={styles.results}>
      <h2>{words.resultsHeading}</h2>
      <dl>
        <dt>{words.results.patient}</dt>
        <dd>
          <Result answers={patient} />
        </dd>
        <dt>{words.results.nurse}</dt>
        <dd>
          <Result answers={nurse} />
        </dd>
        <dt>{words.results.together}</dt>
        <dd>
          <output className={styles.together}>{undecided > 0 ? plural(words.undecided, undecided) : <Result answers={together} />}</output>
        </dd>
      </dl>
    </section>
  )
}
