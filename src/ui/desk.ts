import { createContext, use } from 'react'
import { createActor, fromTransition } from 'xstate'
import type { ActorRefFrom } from 'xstate'
import type { AnswerRecord } from '../record/answerRecord.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import type { Choice } from '../record/choices.ts'
import type { Choices } from '../record/choiceLines.ts'
import { useSelector } from './useSelector.ts'

export type Considered = Readonly<Partial<Record<QuestionId, Partial<Choice>>>>

/** What a nurse has before them beside their own run of the questions. */
export interface Desk {
  /** What the patient showed. */
  readonly received: AnswerRecord | undefined
  /** Whether the nurse asks the questions anew, beside what was received. */
  readonly isAskedAgain: boolean
  /** What the nurse is thinking of, where the two runs differ: nothing is told of it before it is used. */
  readonly considered: Considered
  /** Where the two runs differed and one was let count: which, and why. */
  readonly choices: Choices
}

type DeskEvent =
  | { readonly type: 'receive'; readonly record: AnswerRecord }
  | { readonly type: 'askAgain' }
  | { readonly type: 'consider'; readonly question: QuestionId; readonly choice: Partial<Choice> }
  | { readonly type: 'decide'; readonly choices: Choices }
  | { readonly type: 'clear' }
  | { readonly type: 'bringBack'; readonly desk: Desk }

const emptyDesk: Desk = { received: undefined, isAskedAgain: false, considered: {}, choices: {} }

function deskAfter(desk: Desk, event: DeskEvent): Desk {
  switch (event.type) {
    case 'receive':
      return { ...emptyDesk, received: event.record }
    case 'askAgain':
      return { ...desk, isAskedAgain: true, considered: {}, choices: {} }
    case 'consider':
      return { ...desk, considered: { ...desk.considered, [event.question]: event.choice } }
    case 'decide':
      // Where a patient's answer was let count, the runs no longer differ: that it was stays told.
      return { ...desk, choices: { ...desk.choices, ...event.choices } }
    case 'clear':
      return emptyDesk
    case 'bringBack':
      return event.desk
  }
}

const deskLogic = fromTransition(deskAfter, emptyDesk)

export type DeskActor = ActorRefFrom<typeof deskLogic>

export const startDesk = (): DeskActor => createActor(deskLogic).start()

export const DeskContext = createContext<DeskActor>(startDesk())

export const useDeskActor = () => use(DeskContext)
export const useDesk = () => useSelector(useDeskActor(), ({ context }) => context)
