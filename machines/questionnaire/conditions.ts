/** The conditions the article names and this guide covers. */
export const coveredConditions = ['osteoarthritis', 'ms', 'wound'] as const
export type Condition = (typeof coveredConditions)[number]

export const joints = ['knee', 'hip', 'hand', 'otherJoint', 'unsure'] as const
export const msTypes = ['relapsing', 'progressive', 'unsure'] as const
export const woundTypes = ['diabeticFoot', 'leg', 'pressure', 'eb', 'other', 'unsure'] as const
export type WoundType = (typeof woundTypes)[number]
