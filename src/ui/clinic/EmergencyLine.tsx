import { Suspense, lazy } from 'react'
import { useSettings } from '../settings.ts'

const EmergencyHere = lazy(() => import('./EmergencyHere.tsx').then((file) => ({ default: file.EmergencyHere })))

/** The number for emergencies, where the clinic says in which country it is. */
export function EmergencyLine() {
  const { country } = useSettings()
  return <Suspense fallback={null}>{country && <EmergencyHere country={country} />}</Suspense>
}
