import { readSettings } from './clinicSettings.ts'
import { defaultSettings } from './defaultSettings.ts'
import type { SettingsRead } from './clinicSettings.ts'

/**
 * Reads `clinic.json` beside the page, or from the address given. Never rejects: without a file that can be had in time, in
 * milliseconds, the defaults count, and that is a problem to tell staff of.
 */
export async function loadSettings(fetch: typeof globalThis.fetch, address = 'clinic.json', patience = 3_000): Promise<SettingsRead> {
  try {
    const answer = await fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(patience) })
    if (answer.ok) return readSettings(await answer.text())
  } catch {
    // As where there is no file.
  }
  return { settings: defaultSettings, problems: [{ field: '', expected: 'file' }] }
}
