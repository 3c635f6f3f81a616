import { pathOf } from '../../../../machines/screening.machine.ts'
import { relevantAnswers } from '../../../../machines/path.ts'
import { emergencySigns } from '../../../../machines/rules/urgency.ts'
import { BackLink } from '../../components/BackLink/BackLink.tsx'
import { EmergencyLine } from '../../clinic/EmergencyLine.tsx'
import { Button } from '../../components/Button/Button.tsx'
import { PageHeading } from '../../components/PageHeading/PageHeading.tsx'
import { useAnswers, useJourney } from '../../journey.ts'
import { useKeyPress } from '../../keys/keyPress.ts'
import { placeNow } from '../../lastConversation.ts'
import { useCatalogue, useVoice } from '../../words.ts'
import screen from '../screen.module.css'
import styles from './EmergencyCheck.module.css'

/** Emergency signs are read back once before the flow stops: a slip of the finger must not send anyone to hospital. */
export function EmergencyCheck() {
  const answers = useAnswers()
  const journey = useJourney()
  const { next, goTo } = journey
  const { ui, options } = useCatalogue()
  const { say, label } = useVoice()
  const path = pathOf(answers)
  const toldAt = path[path.indexOf('emergencyCheck') - 1] ?? 'welcome'
  const confirm = () => next('emergencyCheck')
  const change = () => goTo(toldAt)

  // By Enter alone, a key pressed twice would confirm what nobody has read.
  useKeyPress((key) => {
    const act = placeNow(journey) === 'emergencyCheck' ? { 1: confirm, 2: change }[key] : undefined
    act?.()
    return act !== undefined
  })

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
      <p className={styles.act}>
        {ui.emergencyCheckAct}
        <EmergencyLine />
      </p>
      <div className={screen.actions}>
        <Button onClick={confirm} shortcut="1">{ui.emergencyCheckYes}</Button>
        <Button kind="lesser" onClick={change} shortcut="2">
          {ui.emergencyCheckNo}
        </Button>
      </div>
    </div>
  )
}
