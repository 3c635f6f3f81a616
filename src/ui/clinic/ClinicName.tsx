import { Suspense, lazy } from 'react'
import { useSettings } from '../settings.ts'

const ClinicMark = lazy(() => import('./ClinicMark.tsx').then((file) => ({ default: file.ClinicMark })))

/** Whose page this is, where the clinic says it. */
export function ClinicName() {
  const { name, logo } = useSettings()
  return <Suspense fallback={null}>{(name ?? logo) && <ClinicMark name={name} logo={logo} />}</Suspense>
}
