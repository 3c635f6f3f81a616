import type { QuestionId } from './questions.ts'

interface QuestionGroup {
  readonly id: 'groupAbout' | 'groupSigns' | 'groupCondition' | 'groupStage' | 'groupSafety' | 'groupTreatments' | 'groupLife'
  readonly questions: readonly QuestionId[]
}

/** How answers are grouped where they are read together: on the review, on paper, in an export. */
export const questionGroups: readonly QuestionGroup[] = [
  { id: 'groupAbout', questions: ['subject', 'adult'] },
  { id: 'groupSigns', questions: ['urgentGeneral', 'urgentJoint', 'urgentMs', 'urgentWound', 'sinceTreatment'] },
  { id: 'groupCondition', questions: ['condition', 'diagnosis', 'joint', 'msType', 'woundType', 'woundDuration'] },
  { id: 'groupStage', questions: ['stage', 'abroad'] },
  { id: 'groupSafety', questions: ['safetyNow', 'safetyBefore', 'safetyJoint', 'safetyMs', 'safetyWound'] },
  {
    id: 'groupTreatments',
    questions: [
      'triedJoint', 'effectJoint', 'notPossibleJoint',
      'triedMs', 'effectMs', 'notPossibleMs',
      'triedWound', 'effectWound', 'notPossibleWound',
    ],
  },
  { id: 'groupLife', questions: ['impact', 'trend', 'goals'] },
]
