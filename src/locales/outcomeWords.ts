import type { ActionId } from '../../machines/rules/actions.ts'
import type { LetterId, NoteId, RuleId, SectionReason } from '../../machines/rules/ids.ts'
import type { Text } from './catalogue.ts'

interface LetterWords {
  /** The heading of the page: what to do, in a few words. */
  readonly title: Text
  /** The plain sentence of domain.md 8.1, cut in two or three where it is long. */
  readonly sentence: Text
  readonly who: Text
  readonly when: Text
}

export interface OutcomeWords {
  readonly letters: Readonly<Record<LetterId, LetterWords>>
  readonly actions: Readonly<Record<ActionId, Text>>
  /** Why the row decided, or what it adds: said to the patient. */
  readonly rules: Readonly<Record<RuleId, Text>>
  readonly notes: Readonly<Record<NoteId, { readonly title: Text; readonly body: Text }>>
  readonly sectionReasons: Readonly<Record<SectionReason, Text>>
  readonly headings: Readonly<
    Record<
      | 'contents'
      | 'emergency'
      | 'today'
      | 'soon'
      | 'who'
      | 'when'
      | 'reasons'
      | 'alsoTold'
      | 'provenCare'
      | 'notes'
      | 'delivery'
      | 'deliveryMethod'
      | 'deliveryHappens'
      | 'deliveryNotKnown'
      | 'deliveryLimit'
      | 'article'
      | 'articleSays'
      | 'othersSay'
      | 'whyShown'
      | 'restOfArticle'
      | 'leftOut'
      | 'studies'
      | 'safetyFacts'
      | 'clinicQuestions'
      | 'warningSigns'
      | 'documents'
      | 'tellDoctorFirst'
      | 'urgentSigns'
      | 'callNow'
      | 'seenToday'
      | 'consultDoctor'
      | 'sources',
      Text
    >
  >
  readonly leads: Readonly<
    Record<
      | 'unsureList'
      | 'alsoTold'
      | 'provenCare'
      | 'delivery'
      | 'article'
      | 'noSources'
      | 'sources'
      | 'leftOut'
      | 'studies'
      | 'safetyFacts'
      | 'clinicQuestions'
      | 'warningSigns'
      | 'documents'
      | 'tellDoctorFirst'
      | 'urgentSigns'
      | 'emergencyNumber'
      | 'consultDoctor'
      | 'notDiagnosis'
      | 'cannotDo'
      | 'noDate',
      Text
    >
  >
}
