import { idsOf } from '../idsOf.ts'
import type { OutcomeId } from './ids.ts'

const all = ['O1', 'O2', 'O3', 'O4', 'O5', 'O6', 'O7'] as const
const allButEmergency = ['O2', 'O3', 'O4', 'O5', 'O6', 'O7'] as const
const withDelivery = ['O4', 'O6', 'O7'] as const

/**
 * The parts an outcome page is put together from, in the order they are read, and where each may stand.
 * An emergency shows nothing of the article and no link that leads away (domain.md 8.5, invariants 7, 8 and 10).
 */
const shownAt = {
  action: all,
  reasons: all,
  alsoTold: allButEmergency,
  leftUnsure: ['O3', 'O4', 'O5', 'O6', 'O7'],
  provenCare: ['O6'],
  notes: allButEmergency,
  delivery: withDelivery,
  article: ['O3', 'O4', 'O5', 'O6', 'O7'],
  leftOut: ['O3', 'O4', 'O5', 'O6', 'O7'],
  studies: withDelivery,
  safetyFacts: allButEmergency,
  clinicQuestions: ['O4', 'O6', 'O7'],
  documents: ['O4', 'O5', 'O6', 'O7'],
  tellDoctorFirst: allButEmergency,
  urgentSigns: allButEmergency,
  whatWouldChange: allButEmergency,
  consultDoctor: allButEmergency,
  sources: allButEmergency,
  notDiagnosis: all,
} as const satisfies Readonly<Record<string, readonly OutcomeId[]>>

export type PartId = keyof typeof shownAt

/** The parts an outcome's page may have, in the order they are read. */
export const partsFor = (outcome: OutcomeId): readonly PartId[] =>
  idsOf(shownAt).filter((part) => shownAt[part].some((o) => o === outcome))
