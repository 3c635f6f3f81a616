import { localeNames } from '../../../locales/locale.ts'
import { useDisplay } from '../../display.ts'
import { useLanguages } from '../../languages.ts'
import { useFirstWords } from '../../words.ts'
import styles from './LanguageChoice.module.css'

/** The languages, each by its own name in its own script: changed at any moment, nothing else changes. */
export function LanguageChoice() {
  const { locale, ui } = useFirstWords()
  const { setLocale } = useDisplay()
  const languages = useLanguages()
  if (languages.length < 2) return null
  return (
    <ul className={styles.list} aria-label={ui.language}>
      {languages.map((id) => (
        <li key={id}>
          <button type="button" lang={id} aria-current={id === locale ? 'true' : undefined} className={styles.language} onClick={() => setLocale(id)}>
            {localeNames[id]}
          </button>
        </li>
      ))}
    </ul>
  )
}
