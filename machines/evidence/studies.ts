import type { Condition } from '../questionnaire/conditions.ts'
import type { SourceId } from './sources.ts'

/** The studies named for each condition, in the order of domain.md 3.1 to 3.3. */
export const studies = {
  osteoarthritis: ['EV-1', 'EV-2', 'EV-3', 'EV-4', 'EV-5', 'EV-6', 'EV-24'],
  ms: ['EV-7', 'EV-8', 'EV-9'],
  wound: ['EV-10', 'EV-11', 'EV-12', 'EV-13', 'EV-14', 'EV-15', 'EV-16', 'EV-17', 'EV-18', 'EV-23'],
} as const satisfies Record<Condition, readonly SourceId[]>

export type StudyId = (typeof studies)[Condition][number]

interface Delivery {
  readonly method: 'joint' | 'drip' | 'onWound'
  readonly sources: readonly SourceId[]
}

/** How studies have given it: taken from trial records, never from the article, which names no condition beside a route (domain.md 3.4). */
export const delivery = {
  osteoarthritis: { method: 'joint', sources: ['EV-1', 'EV-2', 'EV-3'] },
  ms: { method: 'drip', sources: ['EV-7', 'EV-25'] },
  wound: { method: 'onWound', sources: ['EV-11', 'EV-14', 'EV-17'] },
} as const satisfies Record<Condition, Delivery>
