import { Suspense } from 'react'
import { useStep } from './journey.ts'
import { later } from './later.tsx'
import { useSettingsProblems } from './settings.ts'

const SettingsProblems = later('settingsProblems')

/** Tells staff, on their first page, what is wrong with the clinic's settings. */
export function SettingsNotice() {
  const problems = useSettingsProblems()
  const isFirstPage = useStep() === 'welcome'
  return <Suspense fallback={null}>{isFirstPage && problems.length > 0 && <SettingsProblems problems={problems} />}</Suspense>
}
