import { countries } from '../../../machines/evidence/countries.ts'
import { idsOf } from '../../../machines/idsOf.ts'
import { fill } from '../../locales/say.ts'
import { useCatalogue } from '../words.ts'
import { Field } from './Field.tsx'
import styles from './Setup.module.css'
import { useSetup } from './setupContext.ts'

/** The country of the clinic, out of those whose numbers were checked. */
export function CountrySetting() {
  const { words, draft, setText } = useSetup()
  const { intlLocale } = useCatalogue()
  const names = new Intl.DisplayNames(intlLocale, { type: 'region' })
  const options = idsOf(countries)
    .map((id) => ({ id, country: id === 'GB-ENG' ? words.country.england : (names.of(id) ?? id), number: countries[id].emergency }))
    .toSorted((one, other) => one.country.localeCompare(other.country, intlLocale))
  return (
    <Field field="country">
      {(control) => (
        <select {...control} value={draft.texts.country} onChange={({ target }) => setText('country', target.value)} className={styles.input}>
          <option value="">{words.country.none}</option>
          {options.map(({ id, ...values }) => (
            <option key={id} value={id}>
              {fill(words.country.option, values)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
