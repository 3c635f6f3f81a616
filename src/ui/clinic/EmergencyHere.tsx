import { helpIn } from '../../../machines/evidence/countries.ts'
import type { CountryId } from '../../../machines/evidence/countries.ts'
import { fill } from '../../locales/say.ts'
import { useLaterWords } from '../words.ts'
import styles from './EmergencyHere.module.css'
import { WithNumber } from './WithNumber.tsx'

/** The emergency number where the clinic is. */
export function EmergencyHere({ country }: { readonly country: CountryId }) {
  const { clinic } = useLaterWords('device')
  const { emergency: number } = helpIn(country)
  return (
    <strong className={styles.line}>
      <WithNumber text={fill(clinic.emergencyHere, { number })} number={number} />
    </strong>
  )
}
