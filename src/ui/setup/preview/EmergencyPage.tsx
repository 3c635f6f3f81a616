import type { Answers } from '../../../../machines/questionnaire/answers.ts'
import { Outcome } from '../../screens/Outcome/Outcome.tsx'
import { Person } from './Person.tsx'

const answers: Answers = { subject: 'me', urgentGeneral: ['stroke'] }

/** The page that stops the questions in an emergency. */
export const EmergencyPage = () => (
  <Person answers={answers}>
    <Outcome />
  </Person>
)
