import type { Exit } from './exits.ts'
import { exits } from './screening.machine.ts'
import type { screeningMachine } from './screening.machine.ts'
import type { Step } from './step.ts'

type GuardId = keyof NonNullable<Parameters<typeof screeningMachine.provide>[0]['guards']>

/** What opens a way on: a guard of the chart, being the only way, or that none of the others is open. */
export type Opening = Exclude<GuardId, 'isOnPath' | 'isUnanswered'> | 'always' | 'otherwise'

export interface Edge extends Exit {
  readonly to: Step
  readonly opening: Opening
}

const isOnlyWay = ({ from }: Exit) => exits.filter((exit) => exit.from === from && exit.to !== undefined).length === 1

/** Every way from one page to the next and what opens it, as in the running chart. What only stays on a page is no way. */
export const edges: readonly Edge[] = exits.flatMap((exit) => {
  const { to, guard } = exit
  const opening = guard === undefined ? (isOnlyWay(exit) ? 'always' : 'otherwise') : (guard as Opening)
  return to === undefined ? [] : [{ ...exit, to, opening }]
})
