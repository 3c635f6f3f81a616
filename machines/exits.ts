import type { AnyStateMachine } from 'xstate'
import type { Answers } from './questionnaire/answers.ts'
import type { Told } from './questionnaire/changeAnswer.ts'
import type { Step } from './step.ts'

/** One way to press "Continue" on a page: where it leads, and when. */
export interface Exit {
  readonly from: Step
  /** Absent where the page is not left. */
  readonly to: Step | undefined
  /** The name of the chart's guard; absent where there is none. */
  readonly guard: string | undefined
  /** Whether these answers open it. The first open one of a page is taken. */
  readonly isOpen: (answers: Answers) => boolean
}

type Guard = (args: { readonly context: Told }, params: unknown) => boolean

/** A guard in a chart is a name, or a name with parameters. */
const named = (guard: unknown): { readonly type?: string; readonly params?: unknown } => (typeof guard === 'string' ? { type: guard } : (guard ?? {}))

/**
 * Every exit of every page, in the order they are tried, read from a chart: its own guards and targets, to be asked
 * without the cost of an actor.
 */
export function exitsOf(machine: AnyStateMachine): readonly Exit[] {
  const guards = machine.implementations.guards as Readonly<Record<string, Guard>>
  return Object.values(machine.states).flatMap((state) =>
    (state.transitions.get('next') ?? []).map(({ guard, target }): Exit => {
      const { type, params } = named(guard)
      const holds = type && guards[type]
      return {
        from: state.key as Step,
        to: target?.[0]?.key as Step | undefined,
        guard: type,
        isOpen: holds ? (answers) => holds({ context: { answers, ofOthers: {}, change: undefined } }, params) : () => true,
      }
    }),
  )
}
