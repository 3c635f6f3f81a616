import type { ClinicSettings } from './clinicSettings.ts'

/** What holds where a clinic sets nothing: as `readSettings` reads an empty file, without the cost of reading. */
export const defaultSettings: ClinicSettings = {
  name: undefined,
  logo: undefined,
  languages: undefined,
  country: undefined,
  nurseLine: undefined,
  conditions: undefined,
  kiosk: { idleSeconds: 90, countdownSeconds: 60, pin: undefined },
  fhirServer: undefined,
  paper: 'A4',
}
