import { Suspense } from 'react'
import { later } from '../later.tsx'
import { useSettings } from '../settings.ts'

const EmergencyHere = later('emergencyHere')

/** The number for emergencies, where the clinic says in which country it is. */
export function EmergencyLine() {
  const { country } = useSettings()
  return <Suspense fallback={null}>{country && <EmergencyHere country={country} />}</Suspense>
}
