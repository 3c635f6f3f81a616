import { useState } from 'react'
import type { Answers } from '../../../../machines/questionnaire/answers.ts'
import { ClinicName } from '../../clinic/ClinicName.tsx'
import { JourneyContext } from '../../journey.ts'
import { Outcome } from '../../screens/Outcome/Outcome.tsx'
import { previewJourney } from './previewJourney.ts'

const answers: Answers = { subject: 'me', urgentGeneral: ['stroke'] }

/** The page that stops the questions in an emergency. */
export function EmergencyPage() {
  const [journey] = useState(() => previewJourney(answers))
  return (
    <JourneyContext value={journey}>
      <ClinicName />
      <Outcome />
    </JourneyContext>
  )
}
