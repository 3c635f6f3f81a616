import { Suspense, useEffect, useState } from 'react'
import type { Catalogue } from '../locales/load.ts'
import { modes } from '../modes/modes.ts'
import type { ModeSettings } from '../modes/modes.ts'
import styles from './App.module.css'
import { ClinicName } from './clinic/ClinicName.tsx'
import { DisplayMenu } from './components/DisplayMenu/DisplayMenu.tsx'
import { Failure } from './components/Failure/Failure.tsx'
import { KeysMenu } from './components/KeysMenu/KeysMenu.tsx'
import { NewConversation } from './components/NewConversation/NewConversation.tsx'
import { SecondPane } from './components/SecondPane/SecondPane.tsx'
import { WipedNotice } from './components/WipedNotice/WipedNotice.tsx'
import { startDesk } from './desk.ts'
import type { DeskActor } from './desk.ts'
import { DisplayContext, useDisplayState } from './display.ts'
import { fetchAhead } from './fetchAhead.ts'
import type { Journey } from './journey.ts'
import { JourneyContext } from './journey.ts'
import { KeepingContext } from './keeping.ts'
import { KeepNotice } from './KeepNotice.tsx'
import { FinishButton } from './kiosk/FinishButton.tsx'
import { useStaffDoor } from './kiosk/kioskContext.ts'
import { ModeContext } from './mode.ts'
import { NurseDesk } from './NurseDesk.tsx'
import { DraftsContext, useDraftsState } from './pane.ts'
import { ReviewState } from './ReviewState.tsx'
import { CurrentScreen } from './screens/CurrentScreen.tsx'
import { KnowsLink } from './screens/Knows/KnowsLink.tsx'
import { startKeeping } from './startKeeping.ts'
import { SettingsNotice } from './SettingsNotice.tsx'
import { CatalogueContext } from './words.ts'

interface Props {
  readonly journey: Journey
  readonly catalogue: Catalogue
  readonly mode?: ModeSettings
  readonly desk?: DeskActor
}

/** The page frame, and in it the screen of the current step. */
export function App({ journey, catalogue: first, mode = modes.patient, desk: givenDesk }: Props) {
  const { catalogue, ...display } = useDisplayState(first, !mode.isShared)
  const { ui } = catalogue

  const door = useStaffDoor()
  const drafts = useDraftsState()
  const [desk] = useState(() => givenDesk ?? startDesk())

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
        <NurseDesk desk={desk}>
          <header className={mode.isGuided ? `${styles.header} ${styles.wide}` : styles.header}>
            <button type="button" className={styles.skip} onClick={() => document.querySelector('h1')?.focus()}>
              {ui.skipToMain}
            </button>
            <ClinicName />
            <p ref={door} className={styles.brand}>
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
              {display.second && (
                <SecondPane catalogue={display.second}>
                  <CurrentScreen />
                </SecondPane>
              )}
            </Failure>
          </main>
          <footer className={styles.footer}>
            <p>{ui.footerPurpose}</p>
            <p>
              <KnowsLink />
            </p>
            <ReviewState />
          </footer>
        </NurseDesk>
        </KeepingContext>
        </DraftsContext>
        </DisplayContext>
      </CatalogueContext>
    </JourneyContext>
    </ModeContext>
  )
}
