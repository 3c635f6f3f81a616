/**
 * `doctorFirst`: the person's own doctor comes before any clinic (outcome O4).
 * `noteOnly`: mentioned in a note, never changes the outcome.
 */
type FlagEffect = 'doctorFirst' | 'noteOnly'

interface SafetyFlag {
  readonly effect: FlagEffect
}

// Cautions of domain.md 5: groups that trials kept out, so that safety for them is unknown.

/** Health problems a person may have now. */
export const flagsNow = {
  pregnant: { effect: 'doctorFirst' },
  cancer: { effect: 'doctorFirst' },
  infection: { effect: 'doctorFirst' },
  weakImmuneSystem: { effect: 'doctorFirst' },
  bleeding: { effect: 'doctorFirst' },
  organDisease: { effect: 'doctorFirst' },
  diabetesHardToControl: { effect: 'doctorFirst' },
  autoimmune: { effect: 'doctorFirst' },
  veryHighWeight: { effect: 'noteOnly' },
} as const satisfies Record<string, SafetyFlag>

/** Things that may have happened before. */
export const flagsBefore = {
  seriousAllergy: { effect: 'doctorFirst' },
  reactionToCellTreatment: { effect: 'doctorFirst' },
  recentClot: { effect: 'doctorFirst' },
  earlierCellTreatment: { effect: 'noteOnly' },
  otherStudy: { effect: 'noteOnly' },
} as const satisfies Record<string, SafetyFlag>

export const flagsJoint = {
  jointImplant: { effect: 'doctorFirst' },
  recentJointInjection: { effect: 'doctorFirst' },
} as const satisfies Record<string, SafetyFlag>

export const flagsMs = {
  recentRelapse: { effect: 'doctorFirst' },
  takesMsMedicine: { effect: 'noteOnly' },
} as const satisfies Record<string, SafetyFlag>

export const flagsWound = {
  poorCirculation: { effect: 'doctorFirst' },
  boneInfection: { effect: 'doctorFirst' },
  changingWound: { effect: 'doctorFirst' },
} as const satisfies Record<string, SafetyFlag>

export const safetyFlags = {
  ...flagsNow,
  ...flagsBefore,
  ...flagsJoint,
  ...flagsMs,
  ...flagsWound,
} as const satisfies Record<string, SafetyFlag>

export type SafetyFlagId = keyof typeof safetyFlags
