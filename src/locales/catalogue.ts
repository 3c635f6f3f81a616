import type { ClaimId, ClinicQuestionGroup, ClinicQuestionId, DocumentId, LeftOutId, SafetyFactId, SectionId, StudyId, Verdict, WarningSignId } from '../../machines/evidence/ids.ts'
import type { SourceId } from '../../machines/evidence/sources.ts'
import type { Condition } from '../../machines/questionnaire/conditions.ts'
import type { GoalId } from '../../machines/questionnaire/goals.ts'
import type { EachId, ExclusiveOption, OptionId, QuestionId } from '../../machines/questionnaire/questions.ts'
import type { SafetyFlagId } from '../../machines/questionnaire/safetyFlags.ts'
import type { TreatmentId } from '../../machines/questionnaire/treatments.ts'
import type { UrgentSignId } from '../../machines/questionnaire/urgentSigns.ts'

/** A text in two forms: said to the person it is about, and to someone who answers for another. */
interface Voiced {
  readonly me: string
  readonly someoneElse: string
}

/** A plain string where both forms are the same. */
export type Text = string | Voiced

export interface Labelled {
  readonly label: Text
  readonly hint: Text
}

export type OptionWords = Text | Labelled

/** Options that several pages name: worded once. */
export type SharedOption = UrgentSignId | SafetyFlagId | TreatmentId | GoalId

type OwnOption<Q extends QuestionId> = Q extends EachId ? never : Exclude<OptionId<Q>, SharedOption | ExclusiveOption>

export interface QuestionWords<Q extends QuestionId = QuestionId> {
  /** The question itself: the heading of its page. */
  readonly title: Text
  readonly hint?: Text
  readonly why: Text
  /** Its name on the review, as short as can be. */
  readonly short: Text
  /** What is said when it is left unanswered. */
  readonly missing: Text
  readonly options: { readonly [O in OwnOption<Q>]: OptionWords } & { readonly [O in ExclusiveOption]?: OptionWords }
}

/** What the article says and what regulators and studies say. The same words for everyone, and never about the person. */
export interface EvidenceWords {
  readonly verdicts: Readonly<Record<Verdict, { readonly label: string; readonly meaning: string }>>
  /** What each part of the article is about, and what it says, in our words. */
  readonly sections: Readonly<Record<SectionId, { readonly title: string; readonly says: string }>>
  /** What the article claims, in our words, beside what regulators and studies say: one text, or several points. */
  readonly claims: Readonly<Record<ClaimId, { readonly claim: string; readonly evidence: string | readonly string[] }>>
  readonly sources: Readonly<Record<SourceId, { readonly title: string; readonly publisher: string }>>
  readonly studies: Readonly<Record<StudyId, string>>
  /** How studies have given it: never a route advised to the person. */
  readonly delivery: Readonly<Record<Condition, {
    readonly method: string
    readonly what: string
    readonly happens: string
    readonly notKnown: string
    readonly limit: string
  }>>
  readonly plainVerdict: Readonly<Record<Condition, string>>
  readonly leftOut: Readonly<Record<LeftOutId, string>>
  readonly clinicQuestionGroups: Readonly<Record<ClinicQuestionGroup, string>>
  /** In the first person: the person says them to a clinic. */
  readonly clinicQuestions: Readonly<Record<ClinicQuestionId, string>>
  readonly warningSigns: Readonly<Record<WarningSignId, string>>
  readonly documents: Readonly<Record<DocumentId, string>>
  readonly safetyFacts: Readonly<Record<SafetyFactId, string>>
}
