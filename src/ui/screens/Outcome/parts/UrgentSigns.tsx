import { coveredCondition } from '../../../../../machines/rules/about.ts'
import { signsFor } from '../../../../../machines/rules/signsToWatch.ts'
import { SourceNote } from '../../../components/SourceNote/SourceNote.tsx'
import { useCatalogue, useOutcomeWords, useVoice } from '../../../words.ts'
import { Part } from './Part.tsx'
import type { PartProps } from './Part.tsx'

/** The urgent signs to watch for, whatever was answered. */
export function UrgentSigns({ answers }: PartProps) {
  const { options } = useCatalogue()
  const { outcome } = useOutcomeWords()
  const { say, label } = useVoice()
  const condition = coveredCondition(answers)
  const listed = (urgency: 'emergency' | 'today') => (
    <ul>
      {signsFor(condition, urgency).map((id) => (
        <li key={id}>{label(options[id])}</li>
      ))}
    </ul>
  )
  return (
    <Part id="urgentSigns" heading={say(outcome.headings.urgentSigns)} lead={say(outcome.leads.urgentSigns)}>
      <h3>{say(outcome.headings.callNow)}</h3>
      <p>{say(outcome.leads.emergencyNumber)}</p>
      {listed('emergency')}
      <h3>{say(outcome.headings.seenToday)}</h3>
      {listed('today')}
      <SourceNote ids={['PL-3', 'URG-4', 'URG-5', 'URG-6', 'URG-14']} />
    </Part>
  )
}
