import { Suspense, lazy } from 'react'
import { useStep } from './journey.ts'
import { useSettingsProblems } from './settings.ts'

const SettingsProblems = lazy(() => import('./SettingsProblems.tsx').then((file) => ({ default: file.SettingsProblems })))

/** Tells staff, on their first page, what is wrong with the clinic's settings. */
export function SettingsNotice() {
  const problems = useSettingsProblems()
  const isFirstPage = useStep() === 'welcome'
  return <Suspense fallback={null}>{isFirstPage && problems.length > 0 && <SettingsProblems problems={problems} />}</Suspense>
}
