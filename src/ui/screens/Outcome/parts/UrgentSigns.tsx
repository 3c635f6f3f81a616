import { coveredCondition } from '../../../../../machines/rules/about.ts'
import { signsFor } from '../../../../../machines/rules/signsToWatch.ts'
import { SourceNote } from '../../../components/SourceNote/SourceNote.tsx'
import { useLinesToCall } from '../../../clinic/useLinesToCall.ts'
import { WithNumber } from '../../../clinic/WithNumber.tsx'
import { useCatalogue, useVoice } from '../../../words.ts'
import { useWordsHere } from '../../../wordsHere.ts'
import { Part } from './Part.tsx'
import type { PartProps } from './Part.tsx'

/** The urgent signs to watch for, whatever was answered. */
export function UrgentSigns({ answers }: PartProps) {
  const { options } = useCatalogue()
  const { outcome } = useWordsHere()
  const lines = useLinesToCall('O2')
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
      {lines.map((line) => (
        <p key={line.text}>
          <WithNumber {...line} />
        </p>
      ))}
      <SourceNote ids={['PL-3', 'URG-4', 'URG-5', 'URG-6', 'URG-14']} />
    </Part>
  )
}
