import { Button } from '../../components/Button/Button.tsx'
import { useJourney } from '../../journey.ts'
import { useLaterWords } from '../../words.ts'

/** To the page on which a patient's answers are taken over. */
export function TakeOver() {
  const { receive: words } = useLaterWords('nurse')
  const { goTo } = useJourney()
  return (
    <Button kind="lesser" onClick={() => goTo('receive')}>
      {words.title}
    </Button>
  )
}
