import { createContext, use } from 'react'
import type { ComponentType, ReactNode } from 'react'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import type { QuestionKeys, QuestionOnShow } from './keys/useQuestionKeys.ts'

/** What a guided conversation adds to the pages: fetched only for a nurse. */
export interface Guide {
  /** Stands around all pages. */
  readonly Desk: ComponentType<{ readonly children: ReactNode }>
  /** In the header of every page. */
  readonly Tools: ComponentType
  /** Beside a question. */
  readonly Panel: ComponentType<{ readonly question: QuestionId }>
  /** Answers a question by keys, and tells its page which ones do. */
  readonly Keys: ComponentType<QuestionOnShow & { readonly children: (keys: QuestionKeys | undefined) => ReactNode }>
}

const nothing = () => null

/** A person answers alone. */
export const noGuide: Guide = { Desk: ({ children }) => children, Tools: nothing, Panel: nothing, Keys: ({ children }) => children(undefined) }

export const GuideContext = createContext(noGuide)

export const useGuide = () => use(GuideContext)
