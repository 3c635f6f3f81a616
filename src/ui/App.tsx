import { Suspense, useEffect, useState } from 'react'
import type { Catalogue, FirstWords } from '../locales/load.ts'
import { modes } from '../modes/modes.ts'
import type { ModeSettings } from '../modes/modes.ts'
import styles from './App.module.css'
import { ClinicName } from './clinic/ClinicName.tsx'
import { DisplayMenu } from './components/DisplayMenu/DisplayMenu.tsx'
import { Failure } from './components/Failure/Failure.tsx'
import { DisplayContext, useDisplayState } from './display.ts'
import { fetchAhead } from './fetchAhead.ts'
import { GuideContext, noGuide } from './guide.ts'
import type { Guide } from './guide.ts'
import type { Journey } from './journey.ts'
import { JourneyContext } from './journey.ts'
import { KeepingContext } from './keeping.ts'
import { KeepNotice } from './KeepNotice.tsx'
import { useKiosk } from './kiosk/kioskContext.ts'
import { later } from './later.tsx'
import { ModeContext } from './mode.ts'
import { DraftsContext, startDrafts } from './pane.ts'
import type { Drafts } from './pane.ts'
import { CurrentScreen } from './screens/CurrentScreen.tsx'
import { KnowsLink } from './screens/Knows/KnowsLink.tsx'
import { startKeeping } from './startKeeping.ts'
import { SettingsNotice } from './SettingsNotice.tsx'
import { CatalogueContext } from './words.ts'

const FinishButton = later('finishButton')
const SecondPane = later('secondPane')
const ReviewState = later('reviewState')

interface Props {
  readonly journey: Journey
  readonly catalogue: FirstWords | Catalogue
  readonly mode?: ModeSettings
  /** What was chosen on the page on show before its script was there. */
  readonly drafts?: Drafts | undefined
  /** What a guided conversation adds. */
  readonly guide?: Guide
}

/** The page frame, and in it the screen of the current step. */
export function App({ journey, catalogue: first, mode = modes.patient, guide = noGuide, drafts: firstDrafts }: Props) {
  const { catalogue, ...display } = useDisplayState(first, !mode.isShared)
  const { ui } = catalogue

  const { door } = useKiosk()
  const [drafts] = useState(() => startDrafts(firstDrafts))
  const { Desk, Tools } = guide
  const [keeping] = useState(() => startKeeping(window, journey, mode.mayKeep))

  useEffect(fetchAhead, [])
  useEffect(() => keeping.follow(), [keeping])

  return (
    <ModeContext value={mode}>
    <JourneyContext value={journey}>
      <CatalogueContext value={catalogue}>
        <DisplayContext value={display}>
        <DraftsContext value={drafts}>
        <KeepingContext value={keeping}>
        <GuideContext value={guide}>
        <Desk>
          <header className={mode.isGuided ? `${styles.header} ${styles.wide}` : styles.header}>
            <button type="button" className={styles.skip} onClick={() => document.querySelector('h1')?.focus()}>
              {ui.skipToMain}
            </button>
            <ClinicName />
            <p ref={door} className={styles.brand}>
              <span aria-hidden="true" className={styles.bubbles} />
              {ui.productName}
            </p>
            <Tools />
            <DisplayMenu />
            {mode.isShared && (
              <Suspense fallback={null}>
                <FinishButton />
              </Suspense>
            )}
          </header>
          <main className={display.second ? `${styles.main} ${styles.pair}` : styles.main}>
            <Failure ui={ui}>
              <div>
                <KeepNotice />
                {mode.mayExport && <SettingsNotice />}
                <Suspense fallback={null}>
                  <CurrentScreen />
                </Suspense>
              </div>
              <Suspense fallback={null}>
                {display.second && (
                  <SecondPane catalogue={display.second}>
                    <CurrentScreen />
                  </SecondPane>
                )}
              </Suspense>
            </Failure>
          </main>
          <footer className={styles.footer}>
            <p>{ui.footerPurpose}</p>
            <p>
              <KnowsLink />
            </p>
            <Suspense fallback={null}>
              <ReviewState />
            </Suspense>
          </footer>
        </Desk>
        </GuideContext>
        </KeepingContext>
        </DraftsContext>
        </DisplayContext>
      </CatalogueContext>
    </JourneyContext>
    </ModeContext>
  )
}
