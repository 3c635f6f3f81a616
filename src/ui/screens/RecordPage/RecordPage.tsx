import { useState } from 'react'
import { decide } from '../../../../machines/rules/decide.ts'
import { fill } from '../../../locales/say.ts'
import { plainText } from '../../../record/plainText.ts'
import { BackLink } from '../../components/BackLink/BackLink.tsx'
import { Notice } from '../../components/Notice/Notice.tsx'
import { PageHeading } from '../../components/PageHeading/PageHeading.tsx'
import { useDesk } from '../../desk.ts'
import { useEhr } from '../../ehr.ts'
import { useAnswers } from '../../journey.ts'
import { useMode } from '../../mode.ts'
import { useIsSecondPane } from '../../pane.ts'
import { useSettings } from '../../settings.ts'
import { useCatalogue, useLaterWords, useOutcomeWords } from '../../words.ts'
import { DoctorSheet } from '../Outcome/DoctorSheet/DoctorSheet.tsx'
import screen from '../screen.module.css'
import { ChartText } from './ChartText.tsx'
import { exportOf } from './exportOf.ts'
import styles from './RecordPage.module.css'
import { SaveRecord } from './SaveRecord.tsx'
import { SendRecord } from './SendRecord.tsx'

/** The record of a conversation, for the chart and for other systems: nothing leaves by itself. */
export function RecordPage() {
  const nurse = useLaterWords('nurse')
  const words = useOutcomeWords()
  const catalogue = useCatalogue()
  const told = useAnswers()
  const { choices } = useDesk()
  const { fhirServer } = useSettings()
  const { mayExport } = useMode()
  const ehr = useEhr()
  const isSecond = useIsSecondPane()
  const [now] = useState(() => new Date())
  const exported = exportOf(told, now)
  const { record } = exported
  const text = mayExport ? plainText(record, { catalogue, words, nurse, choices, product: productVersion }) : undefined

  // By the browser's Back this page can be come to after the answers are gone.
  if (text === undefined) {
    return (
      <div className={screen.screen}>
        <BackLink />
        <PageHeading title={nurse.record.title} />
        <p>{nurse.record.notReady}</p>
      </div>
    )
  }
  const trouble = ehr && ehr.kind !== 'signedIn' && ehr.kind !== 'leaving' ? ehr.kind : undefined
  return (
    <>
      <div className={`${screen.screen} ${styles.page}`}>
        <BackLink />
        <PageHeading title={nurse.record.title} />
        <p>{nurse.record.lead}</p>
        <ChartText text={text} />
        {/* A patient who reads along has nothing to save or send. */}
        {!isSecond && (
          <>
            <SaveRecord exported={exported} />
            {trouble && <Notice heading={nurse.record.notSignedIn}>{fill(nurse.record.signIn[trouble], { server: fhirServer?.name ?? '' })}</Notice>}
            {fhirServer && <SendRecord exported={exported} server={fhirServer} />}
          </>
        )}
      </div>
      <DoctorSheet decision={decide(record.answers)} answers={record.answers} />
    </>
  )
}
