import { createContext, use, useCallback, useMemo, useState } from 'react'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'

/** Whether a component stands in the second language's pane: there to be read, never to act. */
export const SecondPaneContext = createContext(false)
export const useIsSecondPane = () => use(SecondPaneContext)

/** What is chosen on the page on show but not yet continued with: the same in both panes. */
export interface Drafts {
  readonly of: Partial<Readonly<Record<QuestionId, unknown>>>
  readonly set: (question: QuestionId, draft: unknown) => void
  /** Drops what is chosen for one question, or for all. */
  readonly drop: (question?: QuestionId) => void
}

export const DraftsContext = createContext<Drafts | undefined>(undefined)

/** The drafts of this page. Throws outside a DraftsContext. */
export function useDrafts(): Drafts {
  const drafts = use(DraftsContext)
  if (!drafts) throw new Error('useDrafts: no DraftsContext above this component')
  return drafts
}

/** Holds the drafts of the page on show. */
export function useDraftsState(first: Drafts['of'] = {}): Drafts {
  const [of, setOf] = useState(first)
  const set = useCallback<Drafts['set']>((question, draft) => setOf((before) => ({ ...before, [question]: draft })), [])
  const drop = useCallback<Drafts['drop']>(
    (question) => setOf((before) => (question === undefined ? {} : Object.fromEntries(Object.entries(before).filter(([id]) => id !== question)))),
    [],
  )
  return useMemo(() => ({ of, set, drop }), [of, set, drop])
}
