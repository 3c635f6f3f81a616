import { readSettings } from '../../settings/clinicSettings.ts'
import type { SettingsProblem } from '../../settings/clinicSettings.ts'

/** What a chosen file holds: settings, some of them wrong perhaps; undefined where it holds none. */
export async function readSettingsFile(file: File): Promise<{ readonly given: unknown; readonly problems: readonly SettingsProblem[] } | undefined> {
  const text = await file.text()
  const { problems } = readSettings(text)
  return problems.some(({ field }) => field === '') ? undefined : { given: JSON.parse(text), problems }
}
