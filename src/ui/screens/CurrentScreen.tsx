import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Step } from '../../../machines/step.ts'
import { useJourney, useStep } from '../journey.ts'
import { useIsSecondPane } from '../pane.ts'
import { screens } from './screens.ts'

const moves = () => 'startViewTransition' in document && !window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** The screen of the current step. Pages change with a short move in their direction, where the browser can and the person wants it. */
export function CurrentScreen() {
  const step = useStep()
  const { way } = useJourney()
  const [shown, setShown] = useState<Step>(step)
  const isSecond = useIsSecondPane()
  const current = moves() && !isSecond ? shown : step

  useEffect(() => {
    if (step === shown || isSecond || !moves()) return
    document.documentElement.dataset['way'] = way()
    document.startViewTransition(() => flushSync(() => setShown(step)))
  }, [step, shown, way, isSecond])

  const Screen = screens[current]
  return <Screen key={current} />
}
