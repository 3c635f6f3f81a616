import { neededFor } from '../../../../../machines/needed.ts'
import { questionsOnPath } from '../../../../../machines/path.ts'
import { questionIds } from '../../../../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../../../../machines/questionnaire/questions.ts'
import type { Answers } from '../../../../../machines/questionnaire/answers.ts'
import { decide } from '../../../../../machines/rules/decide.ts'
import { skippedBecause } from '../../../../../machines/skipped.ts'
import { fill } from '../../../../locales/say.ts'
import { Disclosure } from '../../../components/Disclosure/Disclosure.tsx'
import { useJourney } from '../../../journey.ts'
import { useMode } from '../../../mode.ts'
import { useCatalogue, useOutcomeWords, useVoice } from '../../../words.ts'
import { AnswerRows } from './AnswerRows.tsx'
import { RuleLine } from './RuleLine.tsx'

interface Props {
  readonly answers: Answers
  /** The questions told of already. */
  readonly behind: readonly QuestionId[]
}

/** For those who want it all: what else was needed, what did not matter, what was not asked, and the whole map. */
export function HowItLedHere({ answers, behind }: Props) {
  const { why } = useOutcomeWords().outcome
  const { say } = useVoice()
  return <Disclosure summary={say(why.more)}>{() => <Details answers={answers} behind={behind} />}</Disclosure>
}

function Details({ answers, behind }: Props) {
  const { why } = useOutcomeWords().outcome
  const { questions } = useCatalogue()
  const { goTo } = useJourney()
  const { isGuided } = useMode()
  const { say, list } = useVoice()
  const asked = questionsOnPath(answers)
  const needed = neededFor(answers)
  const { rule, alsoMatched } = decide(answers)
  const alsoTold = alsoMatched.flatMap(({ restsOn }) => restsOn(answers))
  const mattered = [...needed, ...behind, ...alsoTold]
  const didNotMatter = asked.filter((question) => !mattered.includes(question))
  const reasons = questionIds.map((question) => ({ question, because: skippedBecause(question, answers) }))
  const notAsked = asked
    .map((because) => ({ because, out: reasons.filter((one) => one.because === because).map(({ question }) => question) }))
    .filter(({ out }) => out.length > 0)
  const names = (some: readonly QuestionId[]) => list([...new Set(some.map((question) => say(questions[question].short)))])
  return (
    <>
      <h3>{say(why.needed)}</h3>
      <p>{why.neededLead}</p>
      <AnswerRows questions={needed} answers={answers} />
      {didNotMatter.length > 0 && (
        <>
          <h3>{say(why.didNotMatter)}</h3>
          <p>{names(didNotMatter)}</p>
        </>
      )}
      {notAsked.length > 0 && (
        <>
          <h3>{say(why.notAsked)}</h3>
          <ul>
            {notAsked.map(({ because, out }) => (
              <li key={because}>
                {fill(say(why.because), { question: say(questions[because].short) })} {names(out)}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <button type="button" className="link-button" onClick={() => goTo('map')}>
          {why.openMap}
        </button>
      </p>
      <p>
        <button type="button" className="link-button" onClick={() => goTo('ruleBook')}>
          {why.openRuleBook}
        </button>
      </p>
      {!isGuided && <RuleLine rule={rule} />}
    </>
  )
}
