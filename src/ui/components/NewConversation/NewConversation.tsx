import { useDesk } from '../../desk.ts'
import { useAnswers, useStep } from '../../journey.ts'
import { useLastConversation } from '../../lastConversation.ts'
import { useLaterWords } from '../../words.ts'
import styles from './NewConversation.module.css'

/** Wipes this conversation for the next person, from any page that has something to wipe. */
export function NewConversation() {
  const { wiped } = useLaterWords('nurse')
  const { startNew } = useLastConversation()
  const { received } = useDesk()
  const hasAnswers = Object.keys(useAnswers()).length > 0
  const isAtStart = useStep() === 'welcome'
  if (isAtStart && !hasAnswers && !received) return null
  return (
    <button type="button" className={`link-button ${styles.button}`} onClick={startNew}>
      {wiped.start}
    </button>
  )
}
