import { Suspense } from 'react'
import { EmergencyLine } from '../../clinic/EmergencyLine.tsx'
import { Notice } from '../../components/Notice/Notice.tsx'
import { useKept } from '../../keeping.ts'
import { NotKept } from '../../kiosk/NotKept.tsx'
import { useMode } from '../../mode.ts'
import { useFirstWords } from '../../words.ts'
import { KeptAnswers } from './KeptAnswers.tsx'

/** What to know before the first question: when not to go on, what comes, and what becomes of the answers. */
export function WelcomeText() {
  const { ui } = useFirstWords()
  const { kept } = useKept()
  const { isShared, mayKeep } = useMode()
  return (
    <>
      <Notice kind="emergency" heading={ui.welcomeEmergencyHeading}>
        {ui.welcomeEmergency}
        <EmergencyLine />
      </Notice>
      {(kept.kind === 'before' || kept.kind === 'tooNew') && (
        <Suspense fallback={null}>
          <KeptAnswers kept={kept} />
        </Suspense>
      )}
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
    </>
  )
}
