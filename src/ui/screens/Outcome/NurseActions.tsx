import { Button } from '../../components/Button/Button.tsx'
import { useDesk, useDeskActor } from '../../desk.ts'
import { useJourney } from '../../journey.ts'
import { useLastConversation } from '../../lastConversation.ts'
import { useLaterWords } from '../../words.ts'

/** What a nurse does next: asks anew what a patient answered alone, compares the two, or goes on to the next person. */
export function NurseActions() {
  const { compare, wiped } = useLaterWords('nurse')
  const { goTo, restart } = useJourney()
  const { startNew } = useLastConversation()
  const { received, isAskedAgain } = useDesk()
  const desk = useDeskActor()

  const askAgain = () => {
    desk.send({ type: 'askAgain' })
    restart()
  }

  return (
    <>
      {received && !isAskedAgain && (
        <Button kind="lesser" onClick={askAgain}>
          {compare.askAgain}
        </Button>
      )}
      {received && isAskedAgain && (
        <Button kind="lesser" onClick={() => goTo('compare')}>
          {compare.open}
        </Button>
      )}
      <Button kind="lesser" onClick={startNew}>
        {wiped.start}
      </Button>
    </>
  )
}
