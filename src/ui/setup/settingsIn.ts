import { readSettings } from '../../settings/clinicSettings.ts'
import type { SettingsProblem } from '../../settings/clinicSettings.ts'

/** Settings as a file holds them, some of them wrong perhaps. */
export interface Given {
  readonly given: unknown
  readonly problems: readonly SettingsProblem[]
}

/** The settings in a text; undefined where it holds none. */
export function settingsIn(text: string): Given | undefined {
  const { problems } = readSettings(text)
  return problems.some(({ field }) => field === '') ? undefined : { given: JSON.parse(text), problems }
}
