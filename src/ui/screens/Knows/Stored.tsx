import { useEffect, useReducer } from 'react'
import { localeNames } from '../../../locales/locale.ts'
import { fill } from '../../../locales/say.ts'
import { readKept } from '../../../record/keptAnswers.ts'
import { readPreferences } from '../../../record/preferences.ts'
import { storedHere } from '../../../record/storedBytes.ts'
import { useDisplay } from '../../display.ts'
import { useKept } from '../../keeping.ts'
import { useCatalogue, useLaterWords, useVoice } from '../../words.ts'
import { bytesWords } from './bytesWords.ts'
import { Code } from './Code.tsx'
import styles from './Knows.module.css'

type Kind = ReturnType<typeof storedHere>['entries'][number]['kind']

/** Looks again whenever this page or another tab may have stored something. */
function useStored() {
  const [, lookAgain] = useReducer((looks: number) => looks + 1, 0)
  useKept()
  useDisplay()
  useEffect(() => {
    window.addEventListener('storage', lookAgain)
    return () => window.removeEventListener('storage', lookAgain)
  }, [])
  return storedHere(window)
}

/** What the browser holds for this page, by name, in bytes and in words. */
export function Stored() {
  const { knows: words } = useLaterWords('device')
  const { intlLocale } = useCatalogue()
  const { entries, refused } = useStored()
  const inWords = useKindWords()
  const cookies = document.cookie.split(';').map((cookie) => cookie.split('=')[0]?.trim()).filter(Boolean)
  return (
    <section className={styles.part}>
      <h2>{words.storedHeading}</h2>
      {entries.length === 0 && refused.length === 0 && <p className={styles.figure}>{words.nothingStored}</p>}
      {entries.length > 0 && (
        <ul className={styles.list}>
          {entries.map(({ area, key, bytes, kind }) => (
            <li key={`${area} ${key}`} className={styles.entry}>
              {inWords(kind)}
              <span className={styles.small}>
                <Code>{key}</Code> · {bytesWords(bytes, intlLocale)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {refused.length > 0 && <p>{words.storedRefused}</p>}
      <p>{cookies.length > 0 ? fill(words.cookies, { names: cookies.join(', ') }) : words.noCookies}</p>
    </section>
  )
}

/** How to say what an entry holds. */
function useKindWords() {
  const { knows: words } = useLaterWords('device')
  const { ui } = useCatalogue()
  const { day } = useVoice()
  const choice = (item: string, answer: string) => fill(ui.itemAnswer, { item, answer })

  return (kind: Kind) => {
    if (kind === 'unknown') return words.stored.unknown
    if (kind === 'display') {
      const { locale, textSize, theme } = readPreferences(window)
      const language = locale ? [choice(ui.language, localeNames[locale])] : []
      const choices = [...language, choice(ui.textSize, ui[`textSize_${textSize}`]), choice(ui.theme, ui[`theme_${theme}`])]
      return fill(words.stored.display, { choices: choices.join(ui.answersJoin) })
    }
    const kept = readKept(window, new Date())
    return kept.kind === 'kept' ? fill(words.stored.answers, { date: day(kept.until) }) : words.stored.answersUnread
  }
}
