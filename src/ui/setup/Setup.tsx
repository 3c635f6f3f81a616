import { Suspense, useState } from 'react'
import type { Catalogue } from '../../locales/load.ts'
import app from '../App.module.css'
import { DisplayMenu } from '../components/DisplayMenu/DisplayMenu.tsx'
import { Failure } from '../components/Failure/Failure.tsx'
import { DisplayContext, useDisplayState } from '../display.ts'
import { JourneyContext } from '../journey.ts'
import { CatalogueContext } from '../words.ts'
import { previewJourney } from './preview/previewJourney.ts'
import styles from './Setup.module.css'
import type { Given } from './settingsIn.ts'
import { SetupPage } from './SetupPage.tsx'

interface Props {
  readonly catalogue: Catalogue
  /** The settings of the clinic as they are now. */
  readonly first: Given
}

/** The frame around the page for settings. */
export function Setup({ catalogue: firstWords, first }: Props) {
  const { catalogue, ...display } = useDisplayState(firstWords)
  const { ui } = catalogue
  const [journey] = useState(() => previewJourney({}))
  return (
    <CatalogueContext value={catalogue}>
      <DisplayContext value={display}>
        <JourneyContext value={journey}>
          <header className={`${app.header} ${styles.wide}`}>
            <p className={app.brand}>
              <span aria-hidden="true" className={app.bubbles} />
              {ui.productName}
            </p>
            <DisplayMenu />
          </header>
          <main className={`${app.main} ${styles.wide}`}>
            <Failure ui={ui}>
              <Suspense fallback={null}>
                <SetupPage first={first} />
              </Suspense>
            </Failure>
          </main>
        </JourneyContext>
      </DisplayContext>
    </CatalogueContext>
  )
}
