import type { NoteId, RuleId } from '../../machines/rules/ids.ts'
import type { Plural } from './uiWords.ts'

/** What the rule book says: to a clinician who reviews the rules, and to anyone who wants to know them. */
export interface RuleBookWords {
  readonly title: string
  readonly lead: string
  readonly howToRead: string
  /** Of the row `{id}` that decided, where the page is opened from an outcome: the way to it, and what stands at it. */
  readonly goToDecider: string
  readonly decider: string
  readonly unsureRule: string
  readonly rulesHeading: string
  readonly notesHeading: string
  readonly notesLead: string
  readonly goalsRule: string
  readonly leadsTo: string
  readonly whenHeading: string
  readonly toldHeading: string
  readonly decided: string
  /** How many kinds of answer sets a row decides, of how many there are: `{n}` of `{all}`. */
  readonly share: string
  readonly shareLead: string
  readonly outcomesHeading: string
  readonly outcomesLead: string
  readonly setsOf: Plural
  /** When a row matches. */
  readonly when: Readonly<Record<RuleId, string>>
  /** When a note is added. */
  readonly noteWhen: Readonly<Record<NoteId, string>>
  readonly careHeading: string
  readonly careLead: string
  readonly careGroups: string
  /** How the usual care is judged, in order: the first that fits. */
  readonly care: Readonly<Record<'unsure' | 'notStarted' | 'partly' | 'working' | 'triedNotEnough', string>>
}
