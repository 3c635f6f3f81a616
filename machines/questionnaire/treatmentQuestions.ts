import type { Condition } from './conditions.ts'
import type { EachId, MultiId } from './questions.ts'
import { jointTreatments, msTreatments, woundTreatments } from './treatments.ts'
import type { Treatment } from './treatments.ts'

interface TreatmentQuestions {
  readonly treatments: Readonly<Record<string, Treatment>>
  readonly tried: Extract<MultiId, `tried${string}`>
  readonly effect: EachId
  readonly notPossible: Extract<MultiId, `notPossible${string}`>
}

/** The three treatment questions of each condition: which were tried, how each one worked, which were not possible. */
export const treatmentQuestions = {
  osteoarthritis: { treatments: jointTreatments, tried: 'triedJoint', effect: 'effectJoint', notPossible: 'notPossibleJoint' },
  ms: { treatments: msTreatments, tried: 'triedMs', effect: 'effectMs', notPossible: 'notPossibleMs' },
  wound: { treatments: woundTreatments, tried: 'triedWound', effect: 'effectWound', notPossible: 'notPossibleWound' },
} as const satisfies Record<Condition, TreatmentQuestions>
