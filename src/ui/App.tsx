import { Suspense, useEffect, useState } from 'react'
import { fetchAllWords } from '../locales/load.ts'
import type { Catalogue } from '../locales/load.ts'
import { fill } from '../locales/say.ts'
import { modes } from '../modes/modes.ts'
import type { ModeSettings } from '../modes/modes.ts'
import styles from './App.module.css'
import { DisplayMenu } from './components/DisplayMenu/DisplayMenu.tsx'
import { Failure } from './components/Failure/Failure.tsx'
import { KeysMenu } from './components/KeysMenu/KeysMenu.tsx'
import { NewConversation } from './components/NewConversation/NewConversation.tsx'
import { SecondPane } from './components/SecondPane/SecondPane.tsx'
import { WipedNotice } from './components/WipedNotice/WipedNotice.tsx'
import { startDesk } from './desk.ts'
import type { DeskActor } from './desk.ts'
import { DisplayContext, useDisplayState } from './display.ts'
import type { Journey } from './journey.ts'
import { JourneyContext } from './journey.ts'
import { ModeContext } from './mode.ts'
import { NurseDesk } from './NurseDesk.tsx'
import { DraftsContext, useDraftsState } from './pane.ts'
import { CurrentScreen } from './screens/CurrentScreen.tsx'
import { fetchLaterScreens } from './screens/screens.ts'
import { CatalogueContext, formatDate } from './words.ts'

interface Props {
  readonly journey: Journey
  readonly catalogue: Catalogue
  readonly mode?: ModeSettings
  readonly desk?: DeskActor
}

const fetchAll = () => void Promise.all([fetchLaterScreens(), fetchAllWords()]).catch(() => undefined)

/** While the person reads the first page, fetches what later pages need: no step then waits, with or without a network. */
function fetchAhead() {
  if ('requestIdleCallback' in window) requestIdleCallback(fetchAll)
  else setTimeout(fetchAll, 1_000)
}

/** The page frame, and in it the screen of the current step. */
export function App({ journey, catalogue: first, mode = modes.patient, desk: givenDesk }: Props) {
  const { catalogue, ...display } = useDisplayState(first)
  const { ui, draftOf, intlLocale } = catalogue

  const drafts = useDraftsState()
  const [desk] = useState(() => givenDesk ?? startDesk())

  useEffect(fetchAhead, [])

  return (
    <ModeContext value={mode}>
    <JourneyContext value={journey}>
      <CatalogueContext value={catalogue}>
        <DisplayContext value={display}>
        <DraftsContext value={drafts}>
        <NurseDesk desk={desk}>
          <header className={styles.header}>
            <button type="button" className={styles.skip} onClick={() => document.querySelector('h1')?.focus()}>
              {ui.skipToMain}
            </button>
            <p className={styles.brand}>
              <span aria-hidden="true" className={styles.bubbles} />
              {ui.productName}
            </p>
            {mode.isGuided && (
              <Suspense fallback={null}>
                <NewConversation />
                <KeysMenu />
                <WipedNotice />
              </Suspense>
            )}
            <DisplayMenu />
          </header>
          <main className={display.second ? `${styles.main} ${styles.pair}` : styles.main}>
            <Failure ui={ui}>
              <div>
                <Suspense fallback={null}>
                  <CurrentScreen />
                </Suspense>
              </div>
              {display.second && (
                <SecondPane catalogue={display.second}>
                  <CurrentScreen />
                </SecondPane>
              )}
            </Failure>
          </main>
          <footer className={styles.footer}>
            <p>{ui.footerPurpose}</p>
            <p>{fill(ui.reviewState, { date: formatDate(draftOf, intlLocale) })}</p>
          </footer>
        </NurseDesk>
        </DraftsContext>
        </DisplayContext>
      </CatalogueContext>
    </JourneyContext>
    </ModeContext>
  )
}
