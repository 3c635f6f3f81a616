import { useSelector } from '@xstate/react'
import { createContext, use } from 'react'
import { createActor, fromTransition } from 'xstate'
import type { ActorRefFrom } from 'xstate'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import type { AnswerRecord } from '../record/answerRecord.ts'
import type { Choice } from '../record/choices.ts'

/** What a nurse has before them beside their own run of the questions. */
export interface Desk {
  /** What the patient showed. */
  readonly received: AnswerRecord | undefined
  /** Whether the nurse asks the questions anew, beside what was received. */
  readonly isAskedAgain: boolean
  /** Where the two runs differ: which counts, and why. */
  readonly choices: Readonly<Partial<Record<QuestionId, Choice>>>
}

type DeskEvent =
  | { readonly type: 'receive'; readonly record: AnswerRecord }
  | { readonly type: 'askAgain' }
  | { readonly type: 'choose'; readonly question: QuestionId; readonly choice: Choice }
  | { readonly type: 'clear' }
  | { readonly type: 'bringBack'; readonly desk: Desk }

const emptyDesk: Desk = { received: undefined, isAskedAgain: false, choices: {} }

function deskAfter(desk: Desk, event: DeskEvent): Desk {
  switch (event.type) {
    case 'receive':
      return { ...emptyDesk, received: event.record }
    case 'askAgain':
      return { ...desk, isAskedAgain: true, choices: {} }
    case 'choose':
      return { ...desk, choices: { ...desk.choices, [event.question]: event.choice } }
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
