import { Suspense } from 'react'
import { Button } from '../../components/Button/Button.tsx'
import { useJourney } from '../../journey.ts'
import { useLaterWords } from '../../words.ts'

/** To the page on which the record goes to the chart and to other systems. The page it stands on does not wait for its words. */
export function OpenRecord() {
  return (
    <Suspense fallback={null}>
      <OpenRecordButton />
    </Suspense>
  )
}

function OpenRecordButton() {
  const { record: words } = useLaterWords('nurse')
  const { goTo } = useJourney()
  return (
    <Button kind="lesser" onClick={() => goTo('record')}>
      {words.title}
    </Button>
  )
}
