import { screeningMachine } from './screening.machine.ts'
import type { Step } from './step.ts'

interface Edge {
  readonly from: Step
  readonly to: Step
}

/** Every way from one page to the next, read from the running chart. */
export const edges: readonly Edge[] = Object.values(screeningMachine.states).flatMap((state) =>
  (state.transitions.get('next') ?? []).flatMap(({ target = [] }) =>
    target.map(({ key }) => ({ from: state.key as Step, to: key as Step })),
  ),
)
