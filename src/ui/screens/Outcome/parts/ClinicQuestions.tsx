import { clinicQuestions, warningSigns } from '../../../../../machines/evidence/clinicVisit.ts'
import { idsOf } from '../../../../../machines/idsOf.ts'
import { Disclosure } from '../../../components/Disclosure/Disclosure.tsx'
import { SourceNote } from '../../../components/SourceNote/SourceNote.tsx'
import { useOutcomeWords, useVoice } from '../../../words.ts'
import { Part } from './Part.tsx'

const groups = idsOf(clinicQuestions)

/** What to ask a clinic, and the signs to be careful. */
export function ClinicQuestions() {
  const { outcome, evidence } = useOutcomeWords()
  const { say } = useVoice()
  const { headings, leads } = outcome
  return (
    <Part id="clinicQuestions" heading={say(headings.clinicQuestions)} lead={say(leads.clinicQuestions)}>
      <div>
      {groups.map((group) => (
        <Disclosure key={group} summary={evidence.clinicQuestionGroups[group]}>
          <ul>
            {clinicQuestions[group].map((id) => (
              <li key={id}>{evidence.clinicQuestions[id]}</li>
            ))}
          </ul>
        </Disclosure>
      ))}
      </div>
      <h3>{say(headings.warningSigns)}</h3>
      <p>{say(leads.warningSigns)}</p>
      <ul>
        {warningSigns.map((id) => (
          <li key={id}>{evidence.warningSigns[id]}</li>
        ))}
      </ul>
      <SourceNote ids={['REG-2', 'SOC-5', 'SOC-7', 'REG-4', 'REG-10']} />
    </Part>
  )
}
