import { createContext, use } from 'react'
import { createActor, fromTransition } from 'xstate'
import type { ActorRefFrom, SnapshotFrom } from 'xstate'
import type { AnswerRecord } from '../record/answerRecord.ts'
import { useSelector } from './useSelector.ts'

/** For how many days answers may be kept. */
export const keepDays = [7, 30] as const

export type Kept =
  | { readonly kind: 'nothing' }
  /** Answers of this page, kept again with each change. */
  | { readonly kind: 'here'; readonly until: Date }
  /** Answers given before, or in another tab. `dropped` names those that this version does not understand. */
  | { readonly kind: 'before'; readonly until: Date; readonly record: AnswerRecord; readonly dropped: readonly string[] }
  /** What a newer version of the product kept. */
  | { readonly kind: 'tooNew' }

/** Something to be told of what is kept. */
export type KeepNotice =
  | 'expired'
  | 'damaged'
  | 'tooOld'
  | 'full'
  | 'refused'
  | 'newerKept'
  | 'changedElsewhere'
  | 'deletedElsewhere'
  | 'deleted'
  | 'notDeleted'

export interface KeepingShown {
  readonly kept: Kept
  readonly notice: KeepNotice | undefined
}

export const nothingKept: KeepingShown = { kept: { kind: 'nothing' }, notice: undefined }

const shownLogic = fromTransition((_: KeepingShown, { shown }: { readonly type: 'show'; readonly shown: KeepingShown }) => shown, nothingKept)

export const startShown = () => createActor(shownLogic).start()

export interface Keeping {
  readonly actor: ActorRefFrom<typeof shownLogic>
  /** Keeps the answers of this page for some days, and from then on each change of them. */
  readonly keep: (days: number) => void
  /** Takes over the answers kept before, and keeps the changes of them. */
  readonly goOn: () => void
  readonly forget: () => void
  readonly closeNotice: () => void
  /** Follows the journey and the other tabs. Returns what stops it. */
  readonly follow: () => () => void
}

export const KeepingContext = createContext<Keeping | undefined>(undefined)

/** What keeps answers for this page. Throws outside a KeepingContext. */
export function useKeeping(): Keeping {
  const keeping = use(KeepingContext)
  if (!keeping) throw new Error('useKeeping: no KeepingContext above this component')
  return keeping
}

const select = ({ context }: SnapshotFrom<typeof shownLogic>) => context

/** What is kept, and what is to be told of it. */
export const useKept = () => useSelector(useKeeping().actor, select)
