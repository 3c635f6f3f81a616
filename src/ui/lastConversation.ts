import { createContext, use, useEffect, useRef, useState } from 'react'
import type { Told } from '../../machines/questionnaire/changeAnswer.ts'
import type { Desk, DeskActor } from './desk.ts'
import { useJourney } from './journey.ts'
import type { Journey } from './journey.ts'
import { useDrafts } from './pane.ts'
import type { Place } from './place.ts'

/** For how long a wiped conversation can be brought back. */
const secondsKept = 10

/** A conversation that was wiped for the next person, as long as it can be brought back. */
interface Wiped {
  readonly told: Told
  readonly desk: Desk
  readonly place: Place
  /** By the clock that only runs on: performance.now. */
  readonly until: number
}

export interface LastConversation {
  /** Wipes this conversation at once, with all on the desk, and begins another. */
  readonly startNew: () => void
  readonly bringBack: () => void
  /** How long it can still be brought back; undefined where there is nothing to bring back. */
  readonly secondsLeft: number | undefined
  readonly isBack: boolean
}

const nothingWiped: LastConversation = { startNew: () => undefined, bringBack: () => undefined, secondsLeft: undefined, isBack: false }

export const LastConversationContext = createContext<LastConversation>(nothingWiped)

export const useLastConversation = () => use(LastConversationContext)

/** The page on show, at this moment. */
export const placeNow = ({ actor, aside }: Journey): Place => aside.getSnapshot().context.open ?? actor.getSnapshot().value

/** Holds the last conversation for a short time, outside what React keeps of earlier states: then it is gone from memory. */
export function useLastConversationState(desk: DeskActor): LastConversation {
  const journey = useJourney()
  const drafts = useDrafts()
  const wiped = useRef<Wiped>(undefined)
  const [secondsLeft, setSecondsLeft] = useState<number>()
  const [isBack, setIsBack] = useState(false)
  const isCounting = secondsLeft !== undefined

  useEffect(() => {
    if (!isCounting) return undefined
    const count = () => {
      const left = Math.ceil(((wiped.current?.until ?? 0) - performance.now()) / 1000)
      if (left <= 0) wiped.current = undefined
      setSecondsLeft(left > 0 ? left : undefined)
    }
    const counting = setInterval(count, 1000)
    return () => clearInterval(counting)
  }, [isCounting])

  const startNew = () => {
    const { context } = journey.actor.getSnapshot()
    wiped.current = { told: context, desk: desk.getSnapshot().context, place: placeNow(journey), until: performance.now() + secondsKept * 1000 }
    drafts.send({ type: 'drop' })
    desk.send({ type: 'clear' })
    journey.restart()
    setIsBack(false)
    setSecondsLeft(secondsKept)
  }

  const bringBack = () => {
    const last = wiped.current
    if (!last) return
    wiped.current = undefined
    desk.send({ type: 'bringBack', desk: last.desk })
    journey.takeOver(last.told, last.place)
    setIsBack(true)
    setSecondsLeft(undefined)
  }

  return { startNew, bringBack, secondsLeft, isBack }
}
