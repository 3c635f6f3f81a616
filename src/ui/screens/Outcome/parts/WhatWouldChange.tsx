import type { Answers } from '../../../../../machines/questionnaire/answers.ts'
import type { QuestionId } from '../../../../../machines/questionnaire/questions.ts'
import type { Telling } from '../../../../../machines/rules/explain.ts'
import { idsOf } from '../../../../../machines/idsOf.ts'
import type { LetterId } from '../../../../../machines/rules/ids.ts'
import { whatWouldChange } from '../../../../../machines/whatWouldChange.ts'
import { Disclosure } from '../../../components/Disclosure/Disclosure.tsx'
import { useCatalogue, useOutcomeWords, useVoice } from '../../../words.ts'
import { AnswerRows } from './AnswerRows.tsx'
import { Part } from './Part.tsx'
import type { PartProps } from './Part.tsx'

/** For each answer that mattered, what another one would lead to: told so that nobody can answer their way to a "better" page. */
export function WhatWouldChange({ answers }: PartProps) {
  const { headings, why } = useOutcomeWords().outcome
  const { say } = useVoice()
  return (
    <Part id="whatWouldChange" heading={say(headings.whatWouldChange)}>
      <Disclosure summary={say(why.whatIfSummary)}>{() => <WhatIfs answers={answers} />}</Disclosure>
    </Part>
  )
}

function WhatIfs({ answers }: { readonly answers: Answers }) {
  const { why, letters } = useOutcomeWords().outcome
  const { say } = useVoice()
  const all = whatWouldChange(answers)
  const toldAs = (kind: Telling['kind']) => all.filter(({ telling }) => telling.kind === kind).map(({ question }) => question)
  const [mistakes, afterDoctor] = [toldAs('ifMistaken'), toldAs('afterDoctor')]
  const topics = [...new Set(all.flatMap(({ telling }) => (telling.kind === 'askDoctor' ? [telling.topic] : [])))]
  const moreCareful = idsOf(letters)
    .map((letter) => ({ letter, by: all.filter((whatIf) => whatIf.letters.includes(letter)).map(({ question }) => question) }))
    .filter(({ by }) => by.length > 0)
  return (
    <>
      {topics.length + moreCareful.length > 0 && <p>{say(why.whatIfLead)}</p>}
      {mistakes.length > 0 && (
        <>
          <p>{say(why.ifMistaken)}</p>
          <AnswerRows questions={mistakes} answers={answers} />
        </>
      )}
      {afterDoctor.length > 0 && (
        <>
          <p>{say(why.afterDoctor)}</p>
          <AnswerRows questions={afterDoctor} answers={answers} />
        </>
      )}
      {topics.length > 0 && (
        <>
          <p>{say(why.askDoctorLead)}</p>
          <ul>
            {topics.map((topic) => (
              <li key={topic}>{say(why.askDoctor[topic])}</li>
            ))}
          </ul>
        </>
      )}
      {moreCareful.length > 0 && (
        <>
          <p>{say(why.moreCarefulLead)}</p>
          <ul>
            {moreCareful.map(({ letter, by }) => (
              <MoreCareful key={letter} letter={letter} by={by} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** One more careful page, and the answers that could lead to it. */
function MoreCareful({ letter, by }: { readonly letter: LetterId; readonly by: readonly QuestionId[] }) {
  const { letters } = useOutcomeWords().outcome
  const { questions } = useCatalogue()
  const { say, list } = useVoice()
  return (
    <li>
      <strong>{say(letters[letter].title)}</strong>
      <br />
      {list(by.map((question) => say(questions[question].short)))}
    </li>
  )
}
