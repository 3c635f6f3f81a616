import type { Step } from '../../machines/step.ts'

/** Pages beside the conversation: opened from any page, and left to the page before. */
export const asides = ['map', 'ruleBook', 'handOver', 'receive', 'compare', 'record', 'knows'] as const
export type Aside = (typeof asides)[number]

/** What a person can be looking at. */
export type Place = Step | Aside

export const isAside = (place: Place): place is Aside => asides.some((aside) => aside === place)
