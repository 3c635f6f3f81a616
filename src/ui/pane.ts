import { createContext, use } from 'react'
import { createActor, fromTransition } from 'xstate'
import type { ActorRefFrom } from 'xstate'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import { useSelector } from './useSelector.ts'

/** Whether a component stands in the second language's pane: there to be read, never to act. */
export const SecondPaneContext = createContext(false)
export const useIsSecondPane = () => use(SecondPaneContext)

/** What is chosen but not yet continued with. */
export type Drafts = Partial<Readonly<Record<QuestionId, unknown>>>

type DraftEvent =
  | { readonly type: 'set'; readonly question: QuestionId; readonly draft: unknown }
  /** Of one question, or of all. */
  | { readonly type: 'drop'; readonly question?: QuestionId }

const draftsLogic = fromTransition(
  (drafts: Drafts, event: DraftEvent): Drafts => {
    const { question } = event
    if (event.type === 'set') return { ...drafts, [event.question]: event.draft }
    return question === undefined ? {} : Object.fromEntries(Object.entries(drafts).filter(([id]) => id !== question))
  },
  ({ input }: { readonly input: Drafts }) => input,
)

/** Holds the drafts of the page on show, the same in both panes. A choice draws its own question again, and nothing else. */
export const startDrafts = (first: Drafts = {}) => createActor(draftsLogic, { input: first }).start()

export const DraftsContext = createContext<ActorRefFrom<typeof draftsLogic> | undefined>(undefined)

/** What holds the drafts of this page. Throws outside a DraftsContext. */
export function useDrafts() {
  const drafts = use(DraftsContext)
  if (!drafts) throw new Error('useDrafts: no DraftsContext above this component')
  return drafts
}

/** What is chosen for a question, or else what was kept of it. */
export const useDraft = (question: QuestionId, kept: unknown) => useSelector(useDrafts(), ({ context }) => (question in context ? context[question] : kept))
