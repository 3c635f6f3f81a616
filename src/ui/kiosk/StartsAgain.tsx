import { useEffect } from 'react'
import { useLaterWords } from '../words.ts'

/** Long enough to read that something went wrong. */
const milliseconds = 8_000

/** After a failure, a shared device needs nobody to go on. */
export function StartsAgain({ startOver }: { readonly startOver: () => void }) {
  const { kiosk } = useLaterWords('device')
  useEffect(() => {
    const waiting = setTimeout(startOver, milliseconds)
    return () => clearTimeout(waiting)
  }, [startOver])
  return <p>{kiosk.startsAgain}</p>
}
