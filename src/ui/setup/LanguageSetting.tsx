import { idsOf } from '../../../machines/idsOf.ts'
import { localeNames } from '../../locales/locale.ts'
import type { Locale } from '../../locales/locale.ts'
import { fill } from '../../locales/say.ts'
import { FieldGroup } from './FieldGroup.tsx'
import styles from './Setup.module.css'
import { controlOf } from './controlFor.ts'
import { useSetup } from './setupContext.ts'

const all = idsOf(localeNames)

/** The languages that are offered, and their order. */
export function LanguageSetting() {
  const { words, draft, change } = useSetup()
  const offered = draft.languages ?? all
  const listed = [...offered, ...all.filter((one) => !offered.includes(one))]

  const toggle = (language: Locale) => change({ languages: offered.includes(language) ? offered.filter((one) => one !== language) : [...offered, language] })
  const moveUp = (language: Locale) => {
    const before = offered.indexOf(language) - 1
    change({ languages: offered.toSpliced(before, 2, language, ...offered.slice(before, before + 1)) })
  }

  return (
    <FieldGroup field="languages">
      <ol className={styles.list}>
        {listed.map((language, at) => (
          <li key={language} className={styles.language}>
            <label className={styles.choice}>
              <input
                type="checkbox"
                id={at === 0 ? controlOf('languages') : undefined}
                checked={offered.includes(language)}
                onChange={() => toggle(language)}
                className={styles.box}
              />
              <span lang={language}>{localeNames[language]}</span>
            </label>
            {at > 0 && offered.includes(language) && (
              <button type="button" className="link-button" onClick={() => moveUp(language)}>
                {fill(words.moveUp, { language: localeNames[language] })}
              </button>
            )}
          </li>
        ))}
      </ol>
    </FieldGroup>
  )
}
