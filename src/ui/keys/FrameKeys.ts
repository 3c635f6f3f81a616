import { useJourney } from '../journey.ts'
import { placeNow, useLastConversation } from '../lastConversation.ts'
import type { Place } from '../place.ts'
import { isAside } from '../place.ts'
import { useFirstWords } from '../words.ts'
import { backArrow } from './keyNames.ts'
import { useKeyPress } from './keyPress.ts'

/** Pages with one way on and nothing to answer. */
const onwards: readonly Place[] = ['welcome', 'review']

/** The keys that do the same on every page of a guided conversation. */
export function FrameKeys() {
  const journey = useJourney()
  const { dir } = useFirstWords()
  const { secondsLeft, bringBack } = useLastConversation()

  const actOf = (key: string): (() => void) | undefined => {
    const place = placeNow(journey)
    if (isAside(place) && key === 'Escape') return journey.back
    // There a scanner types, and every key is its own.
    if (place === 'receive') return undefined
    if (key === 'r') return () => journey.goTo('ruleBook')
    if (key === 'm') return () => journey.goTo('map')
    if (key === 'z' && secondsLeft !== undefined) return bringBack
    if (key === 'Backspace' && place !== 'welcome') return journey.back
    if (key === backArrow[dir].key && place !== 'welcome' && !isAside(place)) return journey.back
    if (key === 'Enter' && !isAside(place) && onwards.includes(place)) return () => journey.next(place)
    return undefined
  }

  useKeyPress((key) => {
    const act = actOf(key)
    act?.()
    return act !== undefined
  })
  return null
}
