import type { LookUp } from '../../machines/questionnaire/lookUps.ts'
import type { ActionId } from '../../machines/rules/actions.ts'
import type { CareTopic } from '../../machines/rules/careTopic.ts'
import type { LetterId, NoteId, RuleId, SectionReason } from '../../machines/rules/ids.ts'
import type { Text } from './catalogue.ts'
import type { Plural } from './uiWords.ts'

interface LetterWords {
  /** The heading of the page: what to do, in a few words. */
  readonly title: Text
  /** The plain sentence of domain.md 8.1, cut in two or three where it is long. */
  readonly sentence: Text
  readonly who: Text
  readonly when: Text
}

/** Why this page, what another answer would lead to, and what was left "not sure". */
interface WhyWords {
  /** The row that decided, by its number `{id}`: for a nurse. */
  readonly rule: string
  readonly more: Text
  readonly needed: Text
  readonly neededLead: string
  readonly didNotMatter: Text
  readonly notAsked: Text
  /** Before the questions that one answer, `{question}`, left out. */
  readonly because: Text
  readonly openMap: string
  readonly openRuleBook: string
  readonly whatIfSummary: Text
  readonly whatIfLead: Text
  readonly ifMistaken: Text
  readonly afterDoctor: Text
  readonly askDoctorLead: Text
  readonly askDoctor: Readonly<Record<CareTopic, Text>>
  readonly moreCarefulLead: Text
  readonly leftUnsureLead: Text
  readonly lookUp: Readonly<Record<LookUp, Text>>
  /** After a thing to look up: the questions it can answer. */
  readonly helpsWith: string
  readonly goThrough: Text
}

/** What a changed answer did to the others. */
interface LedgerWords {
  readonly changed: string
  readonly before: string
  readonly now: string
  readonly noLongerApply: Plural
  readonly newQuestions: Plural
  readonly nothingElse: string
  readonly undo: string
  readonly undone: string
}

/** What is said in an emergency where the number to call, `{number}`, is known. */
interface HereWords {
  readonly sentence: Text
  readonly who: Text
  readonly callEmergency: Text
  readonly emergencyNumber: Text
}

export interface OutcomeWords {
  readonly here: HereWords
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
      | 'whatWouldChange'
      | 'leftUnsure'
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
  readonly why: WhyWords
  readonly ledger: LedgerWords
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
