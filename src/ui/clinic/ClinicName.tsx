import { Suspense } from 'react'
import { later } from '../later.tsx'
import { useSettings } from '../settings.ts'

const ClinicMark = later('clinicMark')

/** Whose page this is, where the clinic says it. */
export function ClinicName() {
  const { name, logo } = useSettings()
  return <Suspense fallback={null}>{(name ?? logo) && <ClinicMark name={name} logo={logo} />}</Suspense>
}
