import type { QuestionId } from './questions.ts'

/** What a person can look up at home, or ask for, to answer what they were not sure about. */
export const lookUps = ['doctorsLetter', 'scanReport', 'medicineList', 'woundNotes', 'clinicPapers', 'someoneWhoKnows'] as const
export type LookUp = (typeof lookUps)[number]

/**
 * Where the answer to a question can be found. Signs are not looked up: a person not sure about a sign is seen today
 * instead. What the condition is, and of which type, only a doctor's word tells: nobody reads that from a scan.
 */
export const lookUpsFor: Readonly<Partial<Record<QuestionId, readonly LookUp[]>>> = {
  condition: ['doctorsLetter', 'someoneWhoKnows'],
  diagnosis: ['doctorsLetter'],
  joint: ['doctorsLetter', 'scanReport'],
  msType: ['doctorsLetter'],
  woundType: ['woundNotes', 'doctorsLetter'],
  woundDuration: ['woundNotes', 'someoneWhoKnows'],
  stage: ['clinicPapers', 'someoneWhoKnows'],
  abroad: ['clinicPapers'],
  safetyNow: ['medicineList', 'doctorsLetter'],
  safetyBefore: ['doctorsLetter', 'medicineList'],
  safetyJoint: ['doctorsLetter', 'scanReport'],
  safetyMs: ['doctorsLetter', 'medicineList'],
  safetyWound: ['woundNotes', 'doctorsLetter', 'scanReport'],
  triedJoint: ['medicineList', 'doctorsLetter'],
  notPossibleJoint: ['doctorsLetter', 'someoneWhoKnows'],
  effectJoint: ['doctorsLetter', 'someoneWhoKnows'],
  triedMs: ['medicineList', 'doctorsLetter'],
  notPossibleMs: ['doctorsLetter', 'someoneWhoKnows'],
  effectMs: ['doctorsLetter', 'someoneWhoKnows'],
  triedWound: ['woundNotes', 'medicineList'],
  notPossibleWound: ['woundNotes', 'doctorsLetter'],
  effectWound: ['woundNotes', 'someoneWhoKnows'],
  impact: ['someoneWhoKnows'],
  trend: ['someoneWhoKnows', 'doctorsLetter'],
}
