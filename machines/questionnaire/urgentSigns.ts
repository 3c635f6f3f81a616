import type { SourceId } from '../evidence/sources.ts'

/** `emergency` stops the questionnaire and asks for help now; `today` asks for a doctor or nurse on the same day. */
export type Urgency = 'emergency' | 'today'

interface UrgentSign {
  readonly urgency: Urgency
  readonly sources: readonly SourceId[]
}

// Levels A (emergency) and B (today) of domain.md 6.2. Where a sign has two levels it is two signs here.

export const generalSigns = {
  stroke: { urgency: 'emergency', sources: ['URG-5'] },
  breathing: { urgency: 'emergency', sources: ['PL-3', 'URG-4'] },
  sepsis: { urgency: 'emergency', sources: ['URG-4'] },
  allergicReaction: { urgency: 'emergency', sources: ['URG-6'] },
  chestPain: { urgency: 'emergency', sources: ['URG-3'] },
  heavyBleeding: { urgency: 'emergency', sources: ['URG-14'] },
  fainting: { urgency: 'emergency', sources: ['URG-14'] },
} as const satisfies Record<string, UrgentSign>

export const jointSigns = {
  hotJointVeryIll: { urgency: 'emergency', sources: ['URG-1', 'URG-2', 'URG-4'] },
  hotJoint: { urgency: 'today', sources: ['URG-1', 'URG-2'] },
  cannotPutWeight: { urgency: 'today', sources: ['URG-11'] },
  swollenCalf: { urgency: 'today', sources: ['URG-3'] },
} as const satisfies Record<string, UrgentSign>

export const msSigns = {
  meningitis: { urgency: 'emergency', sources: ['HARM-2'] },
  cannotSwallow: { urgency: 'emergency', sources: ['URG-6'] },
  suddenLoss: { urgency: 'emergency', sources: ['SOC-14'] },
  lossOfSightOrControl: { urgency: 'today', sources: ['SOC-14'] },
  newMsSymptoms: { urgency: 'today', sources: ['SOC-14b', 'URG-10'] },
  feverWithMs: { urgency: 'today', sources: ['URG-10'] },
} as const satisfies Record<string, UrgentSign>

export const woundSigns = {
  blackSkin: { urgency: 'emergency', sources: ['URG-7', 'SOC-17'] },
  coldFoot: { urgency: 'emergency', sources: ['URG-13', 'SOC-16'] },
  fastSpreading: { urgency: 'emergency', sources: ['URG-16b'] },
  woundInfection: { urgency: 'today', sources: ['URG-9', 'URG-16', 'URG-8', 'URG-12'] },
  hotFootWithDiabetes: { urgency: 'today', sources: ['SOC-17b'] },
  visibleBone: { urgency: 'today', sources: ['URG-16b'] },
  swollenCalfWithWound: { urgency: 'today', sources: ['URG-3'] },
} as const satisfies Record<string, UrgentSign>

export const signsAfterTreatment = {
  veryIllSince: { urgency: 'emergency', sources: ['URG-4', 'URG-6', 'REG-1', 'HARM-1', 'HARM-2'] },
  reactionSince: { urgency: 'today', sources: ['REG-1', 'HARM-1', 'HARM-2', 'HARM-3', 'HARM-4', 'HARM-5'] },
} as const satisfies Record<string, UrgentSign>

export const urgentSigns = {
  ...generalSigns,
  ...jointSigns,
  ...msSigns,
  ...woundSigns,
  ...signsAfterTreatment,
} as const satisfies Record<string, UrgentSign>

export type UrgentSignId = keyof typeof urgentSigns
