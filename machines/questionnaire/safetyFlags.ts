import type { SourceId } from '../evidence/sources.ts'

/**
 * `doctorFirst`: the person's own doctor comes before any clinic (outcome O4).
 * `noteOnly`: mentioned in a note, never changes the outcome.
 */
type FlagEffect = 'doctorFirst' | 'noteOnly'

interface SafetyFlag {
  readonly effect: FlagEffect
  readonly sources: readonly SourceId[]
}

// Cautions of domain.md 5: groups that trials kept out, so that safety for them is unknown.

/** Health problems a person may have now. */
export const flagsNow = {
  pregnant: { effect: 'doctorFirst', sources: ['EV-3', 'EV-4', 'EV-5', 'EV-13', 'EV-28'] },
  cancer: { effect: 'doctorFirst', sources: ['EV-2', 'EV-3', 'EV-4', 'EV-13', 'EV-14', 'EV-28'] },
  infection: { effect: 'doctorFirst', sources: ['EV-3', 'EV-4', 'EV-13', 'EV-28'] },
  weakImmuneSystem: { effect: 'doctorFirst', sources: ['EV-3', 'EV-13', 'EV-28'] },
  bleeding: { effect: 'doctorFirst', sources: ['EV-3', 'EV-4', 'EV-27'] },
  organDisease: { effect: 'doctorFirst', sources: ['EV-4', 'EV-13'] },
  diabetesHardToControl: { effect: 'doctorFirst', sources: ['EV-4', 'EV-28'] },
  autoimmune: { effect: 'doctorFirst', sources: ['EV-3', 'EV-14'] },
  veryHighWeight: { effect: 'noteOnly', sources: ['EV-2', 'EV-3', 'EV-4'] },
} as const satisfies Record<string, SafetyFlag>

/** Things that may have happened before. */
export const flagsBefore = {
  seriousAllergy: { effect: 'doctorFirst', sources: ['EV-13', 'EV-28'] },
  reactionToCellTreatment: { effect: 'doctorFirst', sources: ['EV-28'] },
  recentClot: { effect: 'doctorFirst', sources: ['EV-28'] },
  earlierCellTreatment: { effect: 'noteOnly', sources: ['EV-28'] },
  otherStudy: { effect: 'noteOnly', sources: ['EV-28'] },
} as const satisfies Record<string, SafetyFlag>

export const flagsJoint = {
  jointImplant: { effect: 'doctorFirst', sources: ['EV-2', 'EV-3'] },
  recentJointInjection: { effect: 'doctorFirst', sources: ['EV-3'] },
} as const satisfies Record<string, SafetyFlag>

export const flagsMs = {
  recentRelapse: { effect: 'doctorFirst', sources: ['EV-7'] },
  takesMsMedicine: { effect: 'noteOnly', sources: ['EV-28'] },
} as const satisfies Record<string, SafetyFlag>

export const flagsWound = {
  poorCirculation: { effect: 'doctorFirst', sources: ['EV-14', 'EV-16', 'EV-28'] },
  boneInfection: { effect: 'doctorFirst', sources: ['EV-16', 'EV-28'] },
  changingWound: { effect: 'doctorFirst', sources: ['SOC-16'] },
} as const satisfies Record<string, SafetyFlag>

export const safetyFlags = {
  ...flagsNow,
  ...flagsBefore,
  ...flagsJoint,
  ...flagsMs,
  ...flagsWound,
} as const satisfies Record<string, SafetyFlag>

export type SafetyFlagId = keyof typeof safetyFlags
