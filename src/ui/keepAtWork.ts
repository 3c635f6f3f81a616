import { nothingTold } from '../../machines/screening.machine.ts'
import { makeRecord } from '../record/answerRecord.ts'
import { deleteKept, keepAnswers, onKeptElsewhere, readKept } from '../record/keptAnswers.ts'
import type { Journey } from './journey.ts'
import { nothingKept } from './keeping.ts'
import type { Keeping, KeepingShown, KeepNotice } from './keeping.ts'

type KeptRead = ReturnType<typeof readKept>

/** The end of the day here, so many days on: a date that is told is kept to its last minute. */
export function lastMoment(now: Date, days: number): Date {
  const last = new Date(now)
  last.setDate(last.getDate() + days)
  last.setHours(23, 59, 59, 999)
  return last
}

/** What to show of what was found; that answers of this page are there no longer is told. */
function shownOf(found: KeptRead, wasHere: boolean): KeepingShown {
  const { kept } = nothingKept
  switch (found.kind) {
    case 'kept':
      return { kept: { ...found, kind: 'before' }, notice: wasHere ? 'changedElsewhere' : undefined }
    case 'tooNew':
      return { kept: found, notice: wasHere ? 'changedElsewhere' : undefined }
    case 'none':
      return { kept, notice: wasHere ? 'deletedElsewhere' : undefined }
    case 'refused':
      return { kept, notice: wasHere ? 'refused' : undefined }
    case 'expired':
    case 'damaged':
    case 'tooOld':
      return { kept, notice: found.kind }
  }
}

export type Work = Omit<Keeping, 'actor' | 'closeNotice'>

/** Looks for what is kept on this device and, where a mode may, keeps answers where the person asks for it. What is past its date is deleted in any mode. */
export function keepAtWork(browser: Window, journey: Journey, mayKeep: boolean, actor: Keeping['actor']): Work {
  const shown = () => actor.getSnapshot().context
  const show = (next: KeepingShown) => actor.send({ type: 'show', shown: next })
  const tell = (notice: KeepNotice | undefined) => show({ ...shown(), notice })
  const answersNow = () => journey.actor.getSnapshot().context.answers
  const isHere = () => shown().kept.kind === 'here'

  /** What this page kept last: another record in its place is another tab's. */
  let ours = ''
  let lastAnswers = answersNow()

  const isAsShown = (found: KeptRead) => {
    const { kept } = shown()
    if (found.kind === 'none' || found.kind === 'refused') return kept.kind === 'nothing'
    if (found.kind !== 'kept') return kept.kind === found.kind
    return JSON.stringify(found.record) === (kept.kind === 'before' ? JSON.stringify(kept.record) : isHere() && ours)
  }

  /** Reads what is kept. Where that is not what this page kept, it stops keeping and tells. */
  const look = () => {
    const found = readKept(browser, new Date())
    if (mayKeep && !isAsShown(found)) show(shownOf(found, isHere()))
  }

  const store = (until: Date) => {
    const record = makeRecord(answersNow(), new Date())
    const { kind } = keepAnswers(browser, record, until)
    if (kind === 'newerKept') look()
    if (kind !== 'kept') return tell(kind)
    ours = JSON.stringify(record)
    show({ kept: { kind: 'here', until }, notice: undefined })
  }

  const forget = () => {
    if (deleteKept(browser).kind === 'deleted') show({ ...nothingKept, notice: 'deleted' })
    else tell('notDeleted')
  }

  const onAnswers = () => {
    const answers = answersNow()
    if (answers === lastAnswers) return
    lastAnswers = answers
    if (!isHere()) return
    if (Object.keys(answers).length === 0) return forget()
    look()
    const { kept } = shown()
    if (kept.kind === 'here') store(kept.until)
  }

  look()
  return {
    keep: (days) => {
      if (mayKeep) store(lastMoment(new Date(), days))
    },
    goOn: () => {
      const { kept } = shown()
      if (kept.kind !== 'before') return
      const { record, until } = kept
      ours = JSON.stringify(record)
      show({ kept: { kind: 'here', until }, notice: undefined })
      journey.takeOver({ ...nothingTold, answers: record.answers })
    },
    forget,
    follow: () => {
      const following = journey.actor.subscribe(onAnswers)
      const stopListening = onKeptElsewhere(browser, look)
      // A page that slept may have missed what another tab did, and the last day.
      const onVisible = () => browser.document.visibilityState === 'visible' && look()
      browser.document.addEventListener('visibilitychange', onVisible)
      return () => {
        following.unsubscribe()
        stopListening()
        browser.document.removeEventListener('visibilitychange', onVisible)
      }
    },
  }
}
