import { readSettings } from './clinicSettings.ts'
import { defaultSettings } from './defaultSettings.ts'
import type { SettingsRead } from './clinicSettings.ts'

/**
 * Reads `clinic.json` beside the page (of the document). Never rejects: without a file that can be had in time, in
 * milliseconds, the defaults count, and that is a problem to tell staff of.
 */
export async function loadSettings(fetch: typeof globalThis.fetch, patience = 3_000): Promise<SettingsRead> {
  try {
    const answer = await fetch('clinic.json', { cache: 'no-cache', signal: AbortSignal.timeout(patience) })
    if (answer.ok) return readSettings(await answer.text())
  } catch {
    // As where there is no file.
  }
  return { settings: defaultSettings, problems: [{ field: '', expected: 'file' }] }
}
