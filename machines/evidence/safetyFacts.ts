import type { SourceId } from './sources.ts'

interface SafetyFact {
  readonly sources: readonly SourceId[]
}

// Known harms and, to keep the balance honest, what supervised trials saw (domain.md 1.6).
export const safetyFacts = {
  noApproval: { sources: ['REG-1', 'REG-4', 'REG-23', 'REG-26'] },
  licenceInTurkey: { sources: ['REG-14', 'REG-16'] },
  seriousHarms: { sources: ['REG-1', 'HARM-3'] },
  bloodAndJointInfections: { sources: ['HARM-1'] },
  infectionAfterTravel: { sources: ['HARM-2'] },
  skinDeath: { sources: ['HARM-4'] },
  lumps: { sources: ['HARM-5'] },
  delayOfCare: { sources: ['REG-1', 'SOC-8', 'REG-9'] },
  trialsTolerated: { sources: ['EV-22'] },
  smallStudies: { sources: ['EV-21'] },
} as const satisfies Record<string, SafetyFact>

export type SafetyFactId = keyof typeof safetyFacts
