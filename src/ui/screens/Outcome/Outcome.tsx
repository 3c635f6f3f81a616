import { useDeferredValue } from 'react'
import { ledgerOf } from '../../../../machines/ledger.ts'
import { relevantAnswers } from '../../../../machines/path.ts'
import { decide } from '../../../../machines/rules/decide.ts'
import { letterOf } from '../../../../machines/rules/letter.ts'
import { partsWithContent } from '../../../../machines/partsWithContent.ts'
import { KeepAnswers } from '../../KeepAnswers.tsx'
import { BackLink } from '../../components/BackLink/BackLink.tsx'
import { Button } from '../../components/Button/Button.tsx'
import { ChangeLedger } from '../../components/ChangeLedger/ChangeLedger.tsx'
import { PageHeading } from '../../components/PageHeading/PageHeading.tsx'
import { useAnswers, useJourney, useTold } from '../../journey.ts'
import { useDisplay } from '../../display.ts'
import { FinishButton } from '../../kiosk/FinishButton.tsx'
import { useMode } from '../../mode.ts'
import { useCatalogue, useVoice } from '../../words.ts'
import { useWordsHere } from '../../wordsHere.ts'
import { ShowToStaff } from '../HandOver/ShowToStaff.tsx'
import { OpenRecord } from '../RecordPage/OpenRecord.tsx'
import screen from '../screen.module.css'
import { Contents } from './Contents.tsx'
import { DoctorSheet } from './DoctorSheet/DoctorSheet.tsx'
import { NurseActions } from './NurseActions.tsx'
import { StartAgain } from './StartAgain.tsx'
import { Action } from './parts/Action.tsx'
import { parts } from './parts/parts.ts'
import styles from './Outcome.module.css'

/** The letter at the end: what to do first, then why, then what the article says beside what is known. */
export function Outcome() {
  const answers = relevantAnswers(useAnswers())
  const decision = decide(answers)
  const shown = partsWithContent(decision, answers)
  const { undo } = useJourney()
  const { isGuided, isShared, mayExport, mayHandOver } = useMode()
  const ledger = ledgerOf(useTold())
  const { ui } = useCatalogue()
  const { outcome } = useWordsHere()
  const { say } = useVoice()
  // Beside a second language there is no room for it, and an emergency is short.
  const { second } = useDisplay()
  const isEmergency = decision.outcome === 'O1'
  const hasContents = !isEmergency && !second
  const letter = outcome.letters[letterOf(decision.rule, answers)]
  // What to do first is there at once; the rest of the page, and the sheet for paper, a moment after it.
  const isWhole = useDeferredValue(true, false)
  return (
    <>
      <div className={`${screen.screen} ${styles.outcome}`} data-outcome={decision.outcome} data-rule={decision.rule.id} data-whole={isWhole}>
        <BackLink />
        <PageHeading title={say(letter.title)} />
        <p className={styles.sentence}>{say(letter.sentence)}</p>
        <Action decision={decision} answers={answers} />
        {hasContents && <Contents parts={shown} />}
        {!isEmergency && <ChangeLedger ledger={ledger} onUndo={undo} />}
        {isWhole && (
          <>
            {shown.filter((id) => id !== 'action').map((id) => {
              const Part = parts[id]
              return <Part key={id} decision={decision} answers={answers} />
            })}
            <div className={`${screen.actions} ${styles.end}`}>
              {mayHandOver && <ShowToStaff />}
              {mayExport && <OpenRecord />}
              <Button kind="lesser" onClick={() => window.print()}>
                {ui.print}
              </Button>
              {isGuided ? <NurseActions /> : isShared ? <FinishButton /> : <StartAgain />}
            </div>
            {!isEmergency && <KeepAnswers />}
          </>
        )}
      </div>
      {isWhole && <DoctorSheet decision={decision} answers={answers} />}
    </>
  )
}
