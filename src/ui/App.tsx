import { Suspense, useEffect } from 'react'
import type { Catalogue } from '../locales/load.ts'
import { loadOutcomeCatalogue } from '../locales/load.ts'
import styles from './App.module.css'
import type { Journey } from './journey.ts'
import { JourneyContext, useStep } from './journey.ts'
import { fetchLaterScreens, screens } from './screens/screens.ts'
import { CatalogueContext } from './words.ts'

interface Props {
  readonly journey: Journey
  readonly catalogue: Catalogue
}

/** The page frame, and in it the screen of the current step. */
export function App({ journey, catalogue }: Props) {
  const { ui, locale, dir } = catalogue

  useEffect(() => {
    document.documentElement.lang = locale
    document.documentElement.dir = dir
    void Promise.all([loadOutcomeCatalogue(locale), fetchLaterScreens()])
  }, [locale, dir])

  return (
    <JourneyContext value={journey}>
      <CatalogueContext value={catalogue}>
        <header className={styles.header}>
          <p className={styles.brand}>
            <span aria-hidden="true" className={styles.bubbles} />
            {ui.productName}
          </p>
        </header>
        <main className={styles.main}>
          <Suspense fallback={null}>
            <CurrentScreen />
          </Suspense>
        </main>
        <footer className={styles.footer}>
          <p>{ui.footerPurpose}</p>
        </footer>
      </CatalogueContext>
    </JourneyContext>
  )
}

function CurrentScreen() {
  const step = useStep()
  const Screen = screens[step]
  return <Screen key={step} />
}
