import { helpIn } from '../../machines/evidence/countries.ts'
import type { CountryId } from '../../machines/evidence/countries.ts'
import type { Text } from '../locales/catalogue.ts'
import type { OutcomeCatalogue } from '../locales/load.ts'
import { fill } from '../locales/say.ts'
import { useSettings } from './settings.ts'
import { useOutcomeWords } from './words.ts'

/** The words of an outcome in a country: they name the number to call. */
function wordsIn(country: CountryId, { outcome, evidence }: OutcomeCatalogue): OutcomeCatalogue {
  const values = { number: helpIn(country).emergency }
  const named = (text: Text): Text => (typeof text === 'string' ? fill(text, values) : { me: fill(text.me, values), someoneElse: fill(text.someoneElse, values) })
  const { here, letters, actions, leads } = outcome
  return {
    evidence,
    outcome: {
      ...outcome,
      letters: { ...letters, O1: { ...letters.O1, sentence: named(here.sentence), who: named(here.who) } },
      actions: { ...actions, callEmergency: named(here.callEmergency) },
      leads: { ...leads, emergencyNumber: named(here.emergencyNumber) },
    },
  }
}

/** The words of the outcome as its pages and its sheet say them where the clinic is. A record has those that hold everywhere. */
export function useWordsHere(): OutcomeCatalogue {
  const words = useOutcomeWords()
  const { country } = useSettings()
  return country ? wordsIn(country, words) : words
}
