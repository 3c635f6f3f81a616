import type { DeviceWords } from '../locales/deviceWords.ts'
import { fill } from '../locales/say.ts'
import type { SettingsProblem } from '../settings/clinicSettings.ts'

/** What is wrong with a setting, in a sentence for staff: which one, and what is expected of it. */
export const problemWords = ({ field, expected }: SettingsProblem, words: DeviceWords['settings']): string =>
  fill(words.problem, { field: field === '' ? words.wholeFile : field, expected: words.expected[expected] })
