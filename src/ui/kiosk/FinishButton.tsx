import { useLaterWords } from '../words.ts'
import { Button } from '../components/Button/Button.tsx'
import { useKiosk } from './kioskContext.ts'

/** Ends the session: on every page of a shared device. */
export function FinishButton({ kind = 'lesser' }: { readonly kind?: 'main' | 'lesser' }) {
  const { kiosk } = useLaterWords('device')
  const { finish } = useKiosk()
  return (
    <Button kind={kind} onClick={finish}>
      {kiosk.finish}
    </Button>
  )
}
