import { useState } from 'react'
import { KeepChoice } from './components/KeepChoice/KeepChoice.tsx'
import { useAnswers } from './journey.ts'
import { keepDays, useKeeping, useKept } from './keeping.ts'
import { useMode } from './mode.ts'
import { lastMoment } from './keepAtWork.ts'

/** The choice to keep the answers of this page, where the mode has it. */
export function KeepAnswers() {
  const { mayKeep } = useMode()
  const { keep, forget } = useKeeping()
  const { kept, notice } = useKept()
  const hasAnswers = Object.keys(useAnswers()).length > 0
  const [now] = useState(() => new Date())
  if (!mayKeep) return null
  const offers = keepDays.map((days) => ({ days, until: lastMoment(now, days) }))
  return <KeepChoice kept={kept} notice={notice} offers={offers} hasAnswers={hasAnswers} onKeep={keep} onForget={forget} />
}
