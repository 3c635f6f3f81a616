import { Activity, useLayoutEffect } from 'react'
import { useJourney, usePlace, useStep } from '../journey.ts'
import { isAside } from '../place.ts'
import { screens } from './screens.ts'

/** The screen of the page on show. A page left for one beside it waits out of sight, as it is. */
export function CurrentScreen() {
  const place = usePlace()
  const step = useStep()
  const { way, hasMoved } = useJourney()

  // It moves in from where it was gone to (motion.css).
  useLayoutEffect(() => {
    if (hasMoved()) document.documentElement.dataset['way'] = way()
  })

  const beneath = isAside(place) ? step : place
  const Screen = screens[beneath]
  const Beside = isAside(place) ? screens[place] : undefined
  return (
    <>
      {Beside && <Beside key={place} />}
      <Activity mode={Beside ? 'hidden' : 'visible'}>
        <Screen key={beneath} />
      </Activity>
    </>
  )
}
