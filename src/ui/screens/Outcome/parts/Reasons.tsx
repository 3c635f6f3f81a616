import { useMode } from '../../../mode.ts'
import { reasonWords } from '../../../reasonWords.ts'
import { useOutcomeWords, useVoice } from '../../../words.ts'
import { AnswerRows } from './AnswerRows.tsx'
import { HowItLedHere } from './HowItLedHere.tsx'
import { Part } from './Part.tsx'
import type { PartProps } from './Part.tsx'
import { RuleLine } from './RuleLine.tsx'

/** Why this outcome: the row that decided in plain words, for a nurse by its number too, and the answers behind it, each with its way back. */
export function Reasons({ decision, answers }: PartProps) {
  const { outcome } = useOutcomeWords()
  const { say } = useVoice()
  const { isGuided } = useMode()
  const behind = decision.rule.restsOn(answers).filter((question) => answers[question] !== undefined)
  const isEmergency = decision.outcome === 'O1'
  return (
    <Part id="reasons" heading={say(outcome.headings.reasons)}>
      <p>{say(reasonWords(decision.rule, answers, outcome))}</p>
      <AnswerRows questions={behind} answers={answers} />
      {isEmergency && <p>{say(outcome.why.ifMistaken)}</p>}
      {isGuided && <RuleLine rule={decision.rule} />}
      {!isEmergency && <HowItLedHere answers={answers} behind={behind} />}
    </Part>
  )
}
