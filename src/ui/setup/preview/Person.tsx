import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Answers } from '../../../../machines/questionnaire/answers.ts'
import { ClinicName } from '../../clinic/ClinicName.tsx'
import { JourneyContext } from '../../journey.ts'
import { KeepingContext, startShown } from '../../keeping.ts'
import { previewJourney } from './previewJourney.ts'

const nothing = () => undefined
const keepsNothing = () => ({ actor: startShown(), keep: nothing, goOn: nothing, forget: nothing, closeNotice: nothing, follow: () => nothing })

/** Someone with these answers, for a page to be looked at. Of them nothing is kept. */
export function Person({ answers, children }: { readonly answers: Answers; readonly children: ReactNode }) {
  const [journey] = useState(() => previewJourney(answers))
  const [keeping] = useState(keepsNothing)
  return (
    <JourneyContext value={journey}>
      <KeepingContext value={keeping}>
        <ClinicName />
        {children}
      </KeepingContext>
    </JourneyContext>
  )
}
