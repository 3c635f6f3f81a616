import { coveredConditions } from './conditions.ts'
import type { Condition } from './conditions.ts'

interface Goal {
  /** The conditions for which it is asked. */
  readonly for: readonly Condition[]
}

const everyone = coveredConditions

// Goals open article sections and notes; they never change the outcome (domain.md 8.3).
export const goals = {
  pain: { for: everyone },
  move: { for: everyone },
  avoidSurgery: { for: ['osteoarthritis', 'wound'] },
  slowDisease: { for: ['osteoarthritis', 'ms'] },
  fewerRelapses: { for: ['ms'] },
  repair: { for: ['osteoarthritis', 'ms'] },
  healWound: { for: ['wound'] },
  fewerMedicines: { for: everyone },
  quick: { for: everyone },
  cure: { for: everyone },
  learn: { for: everyone },
  trial: { for: everyone },
} as const satisfies Record<string, Goal>

export type GoalId = keyof typeof goals

/** How many goals a person may choose. */
export const mostGoals = 3
