/** `emergency` stops the questionnaire and asks for help now; `today` asks for a doctor or nurse on the same day. */
export type Urgency = 'emergency' | 'today'

interface UrgentSign {
  readonly urgency: Urgency
}

// Levels A (emergency) and B (today) of domain.md 6.2. Where a sign has two levels it is two signs here.

export const generalSigns = {
  stroke: { urgency: 'emergency' },
  breathing: { urgency: 'emergency' },
  sepsis: { urgency: 'emergency' },
  allergicReaction: { urgency: 'emergency' },
  chestPain: { urgency: 'emergency' },
  heavyBleeding: { urgency: 'emergency' },
  fainting: { urgency: 'emergency' },
} as const satisfies Record<string, UrgentSign>

export const jointSigns = {
  hotJointVeryIll: { urgency: 'emergency' },
  hotJoint: { urgency: 'today' },
  cannotPutWeight: { urgency: 'today' },
  swollenCalf: { urgency: 'today' },
} as const satisfies Record<string, UrgentSign>

export const msSigns = {
  meningitis: { urgency: 'emergency' },
  cannotSwallow: { urgency: 'emergency' },
  suddenLoss: { urgency: 'emergency' },
  lossOfSightOrControl: { urgency: 'today' },
  newMsSymptoms: { urgency: 'today' },
  feverWithMs: { urgency: 'today' },
} as const satisfies Record<string, UrgentSign>

export const woundSigns = {
  blackSkin: { urgency: 'emergency' },
  coldFoot: { urgency: 'emergency' },
  fastSpreading: { urgency: 'emergency' },
  woundInfection: { urgency: 'today' },
  hotFootWithDiabetes: { urgency: 'today' },
  visibleBone: { urgency: 'today' },
  swollenCalfWithWound: { urgency: 'today' },
} as const satisfies Record<string, UrgentSign>

export const signsAfterTreatment = {
  veryIllSince: { urgency: 'emergency' },
  reactionSince: { urgency: 'today' },
} as const satisfies Record<string, UrgentSign>

export const urgentSigns = {
  ...generalSigns,
  ...jointSigns,
  ...msSigns,
  ...woundSigns,
  ...signsAfterTreatment,
} as const satisfies Record<string, UrgentSign>

export type UrgentSignId = keyof typeof urgentSigns
