import { useLayoutEffect } from 'react'
import type { Locale } from '../../locales/locale.ts'
import { AttractFace } from './AttractFace.tsx'
import { useKiosk } from './kioskContext.ts'
import type { KioskWords } from './kioskWords.ts'

interface Props {
  readonly words: KioskWords
  /** The device's own language: the page's, until someone chooses one. */
  readonly locale: Locale
  readonly onStart: (locale: Locale) => void
}

/** Waits for the next person, in every language at once. Shows the page as it was before anyone chose how to see it. */
export function Attract({ words, locale, onStart }: Props) {
  const { door } = useKiosk()
  const { catalogue } = words[locale]
  const { productName } = catalogue.ui

  useLayoutEffect(() => {
    const { documentElement: page } = document
    Object.assign(page, { lang: locale, dir: catalogue.dir })
    Object.assign(page.dataset, { theme: 'device', textSize: 'normal' })
    document.title = productName
  }, [locale, catalogue.dir, productName])

  return (
    <main>
      <h1 className="visually-hidden">{productName}</h1>
      <AttractFace words={words} door={door} onStart={onStart} />
    </main>
  )
}
