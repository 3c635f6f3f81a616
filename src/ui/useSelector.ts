import { useCallback, useSyncExternalStore } from 'react'
import type { ActorRef, EventObject, Snapshot } from 'xstate'

type Followed<S extends Snapshot<unknown>> = Pick<ActorRef<S, EventObject>, 'subscribe' | 'getSnapshot'>

/**
 * What an actor holds, as `select` reads it; the component is drawn again when that changes. A selection must be the same
 * as long as the snapshot is. The error of an actor that failed is thrown, for the page that tells of it.
 */
export function useSelector<S extends Snapshot<unknown>, T>(actor: Followed<S>, select: (snapshot: S) => T): T {
  const subscribe = useCallback(
    (listener: () => void) => {
      const following = actor.subscribe({ next: listener, error: listener })
      return () => following.unsubscribe()
    },
    [actor],
  )
  const selected = () => {
    const snapshot = actor.getSnapshot()
    if (snapshot.status === 'error') throw snapshot.error
    return select(snapshot)
  }
  return useSyncExternalStore(subscribe, selected, selected)
}
