import { Suspense } from 'react'
import { usePlace } from './journey.ts'
import { useKept } from './keeping.ts'
import { later } from './later.tsx'
import { useMode } from './mode.ts'
import type { Place } from './place.ts'

const KeepMessage = later('keepMessage')

// There the choice to keep answers says it.
const hasChoice = (place: Place) => place === 'outcome' || place === 'knows'

/** Says on any page what became of kept answers, until the person closes it. */
export function KeepNotice() {
  const { mayKeep } = useMode()
  const { notice } = useKept()
  const place = usePlace()
  if (!mayKeep) return null
  return (
    <output>
      <Suspense fallback={null}>{notice && !hasChoice(place) && <KeepMessage notice={notice} />}</Suspense>
    </output>
  )
}
