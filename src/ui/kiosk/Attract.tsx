import { useLayoutEffect } from 'react'
import { localeNames } from '../../locales/locale.ts'
import type { Locale } from '../../locales/locale.ts'
import { ClinicName } from '../clinic/ClinicName.tsx'
import { useLanguages } from '../languages.ts'
import { Bubbles } from '../pictures/Bubbles.tsx'
import styles from './Attract.module.css'
import { useStaffDoor } from './kioskContext.ts'
import type { KioskWords } from './kioskWords.ts'

interface Props {
  readonly words: KioskWords
  /** The device's own language: the page's, until someone chooses one. */
  readonly locale: Locale
  readonly onStart: (locale: Locale) => void
}

/** Waits for the next person, in every language at once. Shows the page as it was before anyone chose how to see it. */
export function Attract({ words, locale, onStart }: Props) {
  const door = useStaffDoor()
  const { catalogue } = words[locale]
  const { productName } = catalogue.ui

  useLayoutEffect(() => {
    const { documentElement: page } = document
    Object.assign(page, { lang: locale, dir: catalogue.dir })
    Object.assign(page.dataset, { theme: 'device', textSize: 'normal' })
    document.title = productName
  }, [locale, catalogue.dir, productName])

  return (
    <main className={styles.attract}>
      <ClinicName />
      <h1 className="visually-hidden">{productName}</h1>
      <div ref={door} className={styles.bubbles}>
        <Bubbles />
      </div>
      <ul className={styles.languages}>
        {useLanguages().map((id) => {
          const { catalogue: own, device } = words[id]
          return (
            <li key={id} lang={id} dir={own.dir} className={styles.language}>
              <p className={styles.name}>{own.ui.productName}</p>
              <p className={styles.line}>{device.kiosk.attract.line}</p>
              <button type="button" className={styles.start} onClick={() => onStart(id)}>
                <span className={styles.own}>{localeNames[id]}</span>
                <span>{device.kiosk.attract.start}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </main>
  )
}
