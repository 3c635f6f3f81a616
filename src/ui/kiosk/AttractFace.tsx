import type { RefCallback } from 'react'
import { localeNames } from '../../locales/locale.ts'
import type { Locale } from '../../locales/locale.ts'
import { ClinicName } from '../clinic/ClinicName.tsx'
import { useLanguages } from '../languages.ts'
import { Bubbles } from '../pictures/Bubbles.tsx'
import styles from './Attract.module.css'
import type { KioskWords } from './kioskWords.ts'

interface Props {
  readonly words: KioskWords
  /** Makes the pictures the door for staff, where there is one. */
  readonly door?: RefCallback<HTMLElement> | undefined
  readonly onStart: (locale: Locale) => void
}

/** What is seen while a kiosk waits: whose it is, and a way to begin in each language. */
export function AttractFace({ words, door, onStart }: Props) {
  const languages = useLanguages()
  return (
    <div className={styles.attract}>
      <div className={styles.top}>
        <ClinicName />
        <div ref={door} className={styles.bubbles}>
          <Bubbles />
        </div>
      </div>
      <ul className={styles.languages}>
        {languages.map((id) => {
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
    </div>
  )
}
