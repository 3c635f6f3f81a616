import { createActor, fromTransition } from 'xstate'
import type { QuestionId } from '../../../../machines/questionnaire/questions.ts'
import type { AnswerRecord } from '../../../record/answerRecord.ts'
import { useSelector } from '../../useSelector.ts'

/** A code on the screen: what it holds, and its picture. */
export interface ShownCode {
  readonly record: AnswerRecord
  readonly code: string
  readonly modules: readonly (readonly boolean[])[]
}

/** What a person has chosen to show. The same in both panes; forgotten when the page is left. */
interface Showing {
  readonly hidden: readonly QuestionId[]
  readonly shown: ShownCode | undefined
}

type ShowingEvent =
  | { readonly type: 'hide'; readonly questions: readonly QuestionId[] }
  | { readonly type: 'show'; readonly shown: ShownCode }
  | { readonly type: 'choose' }
  | { readonly type: 'forget' }

const nothingChosen: Showing = { hidden: [], shown: undefined }

function showingAfter(showing: Showing, event: ShowingEvent): Showing {
  switch (event.type) {
    case 'hide':
      return { ...showing, hidden: event.questions }
    case 'show':
      return { ...showing, shown: event.shown }
    case 'choose':
      return { ...showing, shown: undefined }
    case 'forget':
      return nothingChosen
  }
}

export const showing = createActor(fromTransition(showingAfter, nothingChosen)).start()

export const useShowing = () => useSelector(showing, ({ context }) => context)
