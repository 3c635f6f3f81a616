import { safetyLists, isUnsureOfList } from '../../../../../machines/rules/safety.ts'
import { answerWords } from '../../../answerWords.ts'
import { SummaryList } from '../../../components/SummaryList/SummaryList.tsx'
import { useJourney } from '../../../journey.ts'
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
  const isUnsure = safetyLists.some((list) => behind.includes(list) && isUnsureOfList(answers, list))
  return (
    <Part id="reasons" heading={say(outcome.headings.reasons)}>
      <p>{say(isUnsure ? outcome.leads.unsureList : outcome.rules[decision.rule.id])}</p>
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
