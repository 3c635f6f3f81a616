import type { Answers } from './questionnaire/answers.ts'
import { screeningMachine } from './screening.machine.ts'
import type { Step } from './step.ts'

type GuardId = keyof NonNullable<Parameters<typeof screeningMachine.provide>[0]['guards']>

/** What opens a way on: a guard of the chart, being the only way, or that none of the others is open. */
export type Opening = Exclude<GuardId, 'isOnPath' | 'isUnanswered'> | 'always' | 'otherwise'

export interface Edge {
  readonly from: Step
  readonly to: Step
  readonly opening: Opening
  /** Whether these answers open it. The first open way from a page is the one taken. */
  readonly isOpen: (answers: Answers) => boolean
}

type Guard = (args: { context: { answers: Answers } }, params: unknown) => boolean

const guards = screeningMachine.implementations.guards as unknown as Readonly<Record<string, Guard>>

const isNamed = (guard: unknown): guard is { type: string; params?: unknown } => typeof guard === 'object' && guard !== null && 'type' in guard

/** What opens a way on. In the chart a guard is a name, or a name with parameters. */
function openingBy(guard: unknown): Pick<Edge, 'opening' | 'isOpen'> {
  const { type, params } = isNamed(guard) ? guard : { type: String(guard), params: undefined }
  return { opening: type as Opening, isOpen: (answers) => guards[type]?.({ context: { answers } }, params) ?? false }
}

/** The ways on from one page, in the order they are tried. */
function waysOn(state: (typeof screeningMachine.states)[string]): readonly Edge[] {
  const ways = (state.transitions.get('next') ?? []).flatMap(({ guard, target = [] }) => target.map(({ key }) => ({ guard, key })))
  return ways.map(({ guard, key }) => {
    const { opening, isOpen } = guard === undefined ? { opening: ways.length > 1 ? 'otherwise' : 'always', isOpen: () => true } as const : openingBy(guard)
    return { from: state.key as Step, to: key as Step, opening, isOpen }
  })
}

/** Every way from one page to the next and what opens it, read from the running chart. What only stays on a page is no way. */
export const edges: readonly Edge[] = Object.values(screeningMachine.states).flatMap(waysOn)
