import { answerWords } from '../../../answerWords.ts'
import { SummaryList } from '../../../components/SummaryList/SummaryList.tsx'
import { useJourney } from '../../../journey.ts'
import { reasonWords } from '../../../reasonWords.ts'
import { useCatalogue, useOutcomeWords, useVoice } from '../../../words.ts'
import { Part } from './Part.tsx'
import type { PartProps } from './Part.tsx'

/** Why this outcome: the row that decided in plain words, and the answers behind it, each with its way back. */
export function Reasons({ decision, answers }: PartProps) {
  const { goTo } = useJourney()
  const { questions } = useCatalogue()
  const { outcome } = useOutcomeWords()
  const voice = useVoice()
  const { say } = voice
  const behind = decision.rule.restsOn(answers).filter((question) => answers[question] !== undefined)
  return (
    <Part id="reasons" heading={say(outcome.headings.reasons)}>
      <p>{say(reasonWords(decision.rule, answers, outcome))}</p>
      <SummaryList
        rows={behind.map((question) => ({
          id: question,
          name: say(questions[question].short),
          answers: answerWords(question, answers, voice),
          onChange: () => goTo(question),
        }))}
      />
    </Part>
  )
}
