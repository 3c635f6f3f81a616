import { useState } from 'react'
import { ClinicName } from '../../clinic/ClinicName.tsx'
import { JourneyContext } from '../../journey.ts'
import { KeepingContext, startShown } from '../../keeping.ts'
import { Welcome } from '../../screens/Welcome/Welcome.tsx'
import { previewJourney } from './previewJourney.ts'

const nothing = () => undefined
const keepsNothing = () => ({ actor: startShown(), keep: nothing, goOn: nothing, forget: nothing, closeNotice: nothing, follow: () => nothing })

/** The first page as a patient sees it. */
export function FirstPage() {
  const [journey] = useState(() => previewJourney({}))
  const [keeping] = useState(keepsNothing)
  return (
    <JourneyContext value={journey}>
      <KeepingContext value={keeping}>
        <ClinicName />
        <Welcome />
      </KeepingContext>
    </JourneyContext>
  )
}
