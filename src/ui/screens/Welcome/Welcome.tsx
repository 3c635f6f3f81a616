import { Suspense } from 'react'
import { EmergencyLine } from '../../clinic/EmergencyLine.tsx'
import { Button } from '../../components/Button/Button.tsx'
import { Disclosure } from '../../components/Disclosure/Disclosure.tsx'
import { Notice } from '../../components/Notice/Notice.tsx'
import { LanguageChoice } from '../../components/LanguageChoice/LanguageChoice.tsx'
import { PageHeading } from '../../components/PageHeading/PageHeading.tsx'
import { useJourney } from '../../journey.ts'
import { useKept } from '../../keeping.ts'
import { enter } from '../../keys/keyNames.ts'
import { NotKept } from '../../kiosk/NotKept.tsx'
import { useMode } from '../../mode.ts'
import { useCatalogue } from '../../words.ts'
import { Bubbles } from '../../pictures/Bubbles.tsx'
import { TakeOver } from '../Receive/TakeOver.tsx'
import { KeptAnswers } from './KeptAnswers.tsx'
import screen from '../screen.module.css'
import styles from './Welcome.module.css'

export function Welcome() {
  const { ui } = useCatalogue()
  const { next, beganAnew, hasMoved } = useJourney()
  const { kept } = useKept()
  const { isShared, mayKeep, mayReceive } = useMode()
  return (
    <div className={screen.screen}>
      {beganAnew && !hasMoved() && kept.kind === 'nothing' && <Notice heading={ui.reloadedHeading}>{ui.reloaded}</Notice>}
      <div className={styles.hero}>
        <div className={styles.bubbles}>
          <Bubbles />
        </div>
        <PageHeading title={ui.productName} />
        <p className={styles.lead}>{ui.welcomeLead}</p>
        <LanguageChoice />
      </div>
      <Notice kind="emergency" heading={ui.welcomeEmergencyHeading}>
        {ui.welcomeEmergency}
        <EmergencyLine />
      </Notice>
      <KeptAnswers />
      <section>
        <h2>{ui.welcomeWhatHeading}</h2>
        <ul>
          <li>{ui.welcomeWhatAsk}</li>
          <li>{ui.welcomeWhatCompare}</li>
          <li>{ui.welcomeWhatTake}</li>
        </ul>
      </section>
      {isShared ? (
        <Suspense fallback={null}>
          <NotKept />
        </Suspense>
      ) : (
        <Notice heading={ui.welcomePrivateHeading}>{mayKeep ? ui.welcomePrivateUnlessKept : ui.welcomePrivate}</Notice>
      )}
      <div className={screen.actions}>
        <Button onClick={() => next('welcome')} shortcut={enter}>{ui.start}</Button>
        {mayReceive && <TakeOver />}
      </div>
      <Disclosure summary={ui.aboutHeading}>
        <p>{ui.aboutPurpose}</p>
        <p>{ui.aboutLimits}</p>
      </Disclosure>
    </div>
  )
}
