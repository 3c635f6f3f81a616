import type { Answers } from '../../machines/questionnaire/answers.ts'
import { screeningMachine } from '../../machines/screening.machine.ts'
import type { Step } from '../../machines/step.ts'

type Guard = (args: { context: { answers: Answers } }, params: unknown) => boolean
type Exit = readonly [holds: (answers: Answers) => boolean, to: Step | undefined]

// pathOf replays a journey from its start; hundreds of thousands of journeys that begin alike need the last step only.
// Read from the chart itself, not through machines/exits.ts: the review runs this beside earlier versions, which may not have it.
const guards = screeningMachine.implementations.guards as unknown as Readonly<Record<string, Guard>>

const exits = new Map<string, readonly Exit[]>(
  Object.values(screeningMachine.states).map(({ key, transitions }) => [
    key,
    (transitions.get('next') ?? []).map(({ guard, target }): Exit => {
      const { type, params } = (typeof guard === 'string' ? { type: guard } : (guard ?? {})) as { type?: string; params?: unknown }
      const holds = type === undefined ? () => true : guards[type]
      if (!holds) throw new Error(`The chart names a guard it does not have: ${type}`)
      return [(answers) => holds({ context: { answers } }, params), target?.[0]?.key as Step | undefined]
    }),
  ]),
)

/** The page after this one, by the chart's own guards; undefined where the page is not left. */
export const stepAfter = (step: Step, answers: Answers): Step | undefined => exits.get(step)?.find(([holds]) => holds(answers))?.[1]
