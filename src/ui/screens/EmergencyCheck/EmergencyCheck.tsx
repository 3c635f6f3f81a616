import { pathOf } from '../../../../machines/screening.machine.ts'
import { relevantAnswers } from '../../../../machines/path.ts'
import { emergencySigns } from '../../../../machines/rules/urgency.ts'
import { BackLink } from '../../components/BackLink/BackLink.tsx'
import { Button } from '../../components/Button/Button.tsx'
import { PageHeading } from '../../components/PageHeading/PageHeading.tsx'
import { useAnswers, useJourney } from '../../journey.ts'
import { useCatalogue, useVoice } from '../../words.ts'
import screen from '../screen.module.css'
import styles from './EmergencyCheck.module.css'

/** Emergency signs are read back once before the flow stops: a slip of the finger must not send anyone to hospital. */
export function EmergencyCheck() {
  const answers = useAnswers()
  const { next, goTo } = useJourney()
  const { ui, options } = useCatalogue()
  const { say, label } = useVoice()
  const path = pathOf(answers)
  const toldAt = path[path.indexOf('emergencyCheck') - 1] ?? 'welcome'
  return (
    <div className={screen.screen}>
      <BackLink />
      <PageHeading title={ui.emergencyCheckTitle} />
      <div className={styles.told}>
        <p>{say(ui.emergencyCheckTold)}</p>
        <ul>
          {emergencySigns(relevantAnswers(answers)).map((sign) => (
            <li key={sign}>{label(options[sign])}</li>
          ))}
        </ul>
      </div>
      <p className={styles.act}>{ui.emergencyCheckAct}</p>
      <div className={screen.actions}>
        <Button onClick={() => next('emergencyCheck')}>{ui.emergencyCheckYes}</Button>
        <Button kind="lesser" onClick={() => goTo(toldAt)}>
          {ui.emergencyCheckNo}
        </Button>
      </div>
    </div>
  )
}
