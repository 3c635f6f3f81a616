import { Suspense } from 'react'
import { Button } from '../../components/Button/Button.tsx'
import { useJourney } from '../../journey.ts'
import { useLaterWords } from '../../words.ts'

/** To the page on which answers are shown to staff. The page it stands on does not wait for its words. */
export function ShowToStaff() {
  return (
    <Suspense fallback={null}>
      <ShowToStaffButton />
    </Suspense>
  )
}

function ShowToStaffButton() {
  const words = useLaterWords('handOver')
  const { goTo } = useJourney()
  return (
    <Button kind="lesser" onClick={() => goTo('handOver')}>
      {words.title}
    </Button>
  )
}
