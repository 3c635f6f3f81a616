import { isSomethingKept } from '../record/keptKey.ts'
import type { Journey } from './journey.ts'
import type { Work } from './keepAtWork.ts'
import { startShown } from './keeping.ts'
import type { Keeping, KeepNotice } from './keeping.ts'
import { whenIdle } from './whenIdle.ts'

/**
 * Looks for what is kept on this device and, where a mode may, keeps answers where the person asks for it. What does
 * that is fetched when the page is idle, or at once where something is kept or asked for.
 */
export function startKeeping(browser: Window, journey: Journey, mayKeep: boolean): Keeping {
  const actor = startShown()
  const tell = (notice: KeepNotice | undefined) => actor.send({ type: 'show', shown: { ...actor.getSnapshot().context, notice } })

  let isFollowing = false
  let stop: (() => void) | undefined
  let fetched: Promise<Work> | undefined

  const fetchWork = () => import('./keepAtWork.ts').then(({ keepAtWork }) => keepAtWork(browser, journey, mayKeep, actor))
  const work = async () => {
    fetched ??= fetchWork()
    // What could not be fetched is asked for again when it is needed.
    fetched.catch(() => (fetched = undefined))
    const at = await fetched
    if (isFollowing) stop ??= at.follow()
    return at
  }
  const begin = () => void work().catch(() => undefined)
  const ask = (act: (at: Work) => void, otherwise: KeepNotice) => void work().then(act, () => tell(otherwise))

  return {
    actor,
    keep: (days) => ask(({ keep }) => keep(days), 'refused'),
    goOn: () => ask(({ goOn }) => goOn(), 'damaged'),
    forget: () => ask(({ forget }) => forget(), 'notDeleted'),
    closeNotice: () => tell(undefined),
    follow: () => {
      isFollowing = true
      if (isSomethingKept(browser)) begin()
      else whenIdle(begin)
      return () => {
        isFollowing = false
        stop?.()
        stop = undefined
      }
    },
  }
}
