import { useState } from 'react'
import { Button } from '../../components/Button/Button.tsx'
import { Dialog } from '../../components/Dialog/Dialog.tsx'
import { useJourney } from '../../journey.ts'
import { useKept } from '../../keeping.ts'
import { useCatalogue, useLaterWords } from '../../words.ts'

/** Wipes all answers, those kept on this device too, after asking once. */
export function StartAgain() {
  const { ui } = useCatalogue()
  const { keep } = useLaterWords('device')
  const { kept } = useKept()
  const { restart } = useJourney()
  const [isAsking, setIsAsking] = useState(false)
  return (
    <>
      <Button kind="lesser" onClick={() => setIsAsking(true)}>
        {ui.startAgain}
      </Button>
      {isAsking && (
        <Dialog
          heading={ui.startAgainAsk}
          text={kept.kind === 'here' ? keep.startAgainText : ui.startAgainText}
          confirm={ui.startAgainYes}
          cancel={ui.startAgainNo}
          onConfirm={restart}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </>
  )
}
