import { safetyFacts } from '../../../../../machines/evidence/safetyFacts.ts'
import { idsOf } from '../../../../../machines/idsOf.ts'
import { Disclosure } from '../../../components/Disclosure/Disclosure.tsx'
import { SourceNote } from '../../../components/SourceNote/SourceNote.tsx'
import { useOutcomeWords, useVoice } from '../../../words.ts'
import { Part } from './Part.tsx'

const ids = idsOf(safetyFacts)

/** Known harms and, beside them, what supervised trials saw. */
export function SafetyFacts() {
  const { outcome, evidence } = useOutcomeWords()
  const { say } = useVoice()
  return (
    <Part id="safetyFacts" heading={say(outcome.headings.safetyFacts)}>
      <Disclosure summary={say(outcome.leads.safetyFacts)}>
        {ids.map((id) => (
          <div key={id}>
            <p>{evidence.safetyFacts[id]}</p>
            <SourceNote ids={safetyFacts[id].sources} />
          </div>
        ))}
      </Disclosure>
    </Part>
  )
}
