import { Activity, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useJourney, usePlace, useStep } from '../journey.ts'
import { useIsSecondPane } from '../pane.ts'
import { isAside } from '../place.ts'
import type { Place } from '../place.ts'
import { screens } from './screens.ts'

const moves = () => 'startViewTransition' in document && !window.matchMedia('(prefers-reduced-motion: reduce)').matches

/**
 * The screen of the page on show. Pages change with a short move in their direction, where the browser can and the
 * person wants it. A page left for one beside it waits out of sight, as it is.
 */
export function CurrentScreen() {
  const place = usePlace()
  const step = useStep()
  const { way } = useJourney()
  const [shown, setShown] = useState<Place>(place)
  const isSecond = useIsSecondPane()
  const current = moves() && !isSecond ? shown : place

  useEffect(() => {
    if (place === shown || isSecond || !moves()) return
    document.documentElement.dataset['way'] = way()
    document.startViewTransition(() => flushSync(() => setShown(place)))
  }, [place, shown, way, isSecond])

  const beneath = isAside(current) ? step : current
  const Screen = screens[beneath]
  const Beside = isAside(current) ? screens[current] : undefined
  return (
    <>
      {Beside && <Beside key={current} />}
      <Activity mode={Beside ? 'hidden' : 'visible'}>
        <Screen key={beneath} />
      </Activity>
    </>
  )
}
