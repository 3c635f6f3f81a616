// Every id the words are keyed by, in one place for the catalogue.
export type { LeftOutId, SectionId } from './article.ts'
export type { ClaimId, Verdict } from './claims.ts'
export type { ClinicQuestionGroup, ClinicQuestionId, DocumentId, WarningSignId } from './clinicVisit.ts'
export type { SafetyFactId } from './safetyFacts.ts'
export type { StudyId } from './studies.ts'
