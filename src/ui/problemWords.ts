import { idsOf } from '../../machines/idsOf.ts'
import { coveredConditions } from '../../machines/questionnaire/conditions.ts'
import type { DeviceWords } from '../locales/deviceWords.ts'
import { localeNames } from '../locales/locale.ts'
import { fill } from '../locales/say.ts'
import type { SettingsProblem } from '../settings/clinicSettings.ts'

/** What the file may name. */
const known = { languages: idsOf(localeNames).join(', '), conditions: coveredConditions.join(', ') }

/** What is wrong with a setting, in a sentence for staff: which one, and what is expected of it. It may have a name of its own. */
export const problemWords = ({ field, expected }: SettingsProblem, words: DeviceWords['settings'], name = field): string =>
  fill(words.problem, { field: name === '' ? words.wholeFile : name, expected: fill(words.expected[expected], known) })
