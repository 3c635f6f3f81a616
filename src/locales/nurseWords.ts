import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import type { Choice, ChoiceReason } from '../record/choices.ts'
import type { Plural } from './uiWords.ts'

/** What only a nurse sees: words to say, keys, what was received, and the record. */
export interface NurseWords {
  readonly title: string
  /** What stands beside a question for the nurse who asks it. */
  readonly guide: {
    readonly say: string
    readonly sayText: string
    /** Where the page stands beside it in a second `{language}`. */
    readonly sayBeside: string
    readonly listen: string
    /** What an answer may hide or mix up: never what to conclude from it. */
    readonly listenFor: Readonly<Record<QuestionId, string>>
    /** The map beside the question, scrolled to where it stands. */
    readonly map: string
  }
  /** What each key does. */
  readonly keys: Readonly<
    Record<'title' | 'lead' | 'choose' | 'none' | 'unsure' | 'goOn' | 'back' | 'ruleBook' | 'map' | 'leave' | 'bringBack' | 'use', string>
  >
  /** What a patient told beside what the nurse was told. */
  readonly compare: {
    readonly title: string
    readonly open: string
    readonly askAgain: string
    readonly nothing: string
    readonly lead: string
    readonly resultsHeading: string
    readonly results: Readonly<Record<'patient' | 'nurse' | 'together', string>>
    /** `{question}`: the first one without an answer. */
    readonly unfinished: string
    readonly undecided: Plural
    readonly differHeading: string
    readonly noDifference: string
    readonly whose: Readonly<Record<Choice['counts'], string>>
    readonly reason: string
    readonly chooseReason: string
    readonly reasons: Readonly<Record<ChoiceReason, string>>
    /** Of an answer that goes with the one to the question `{about}`. */
    readonly follows: string
    readonly only: string
    readonly same: string
    readonly opens: string
    readonly use: string
    readonly decide: string
    readonly sayWhy: string
  }
  /** A new conversation, and the way back to the last one. */
  readonly wiped: {
    readonly start: string
    readonly done: string
    readonly bringBack: string
    readonly left: Plural
    readonly isBack: string
  }
  readonly receive: {
    /** The page, and the button that leads to it. */
    readonly title: string
    readonly lead: string
    readonly code: string
    /** `{name}`: what every code begins with. */
    readonly codeHint: string
    readonly submit: string
    readonly camera: string
    readonly stopCamera: string
    readonly cameraPicture: string
    readonly cameraHow: string
    readonly photo: string
    readonly stays: string
    readonly reading: string
    /** Why nothing was taken over. `{name}` as above; `{moment}`: when the code was made. */
    readonly troubles: Readonly<
      Record<
        | 'empty'
        | 'foreign'
        | 'damaged'
        | 'tooOld'
        | 'tooNew'
        | 'expired'
        | 'fromTheFuture'
        | 'noCamera'
        | 'cameraRefused'
        | 'cameraBusy'
        | 'readerMissing'
        | 'notAPicture'
        | 'noCode',
        string
      >
    >
    readonly readTitle: string
    /** When the code was made, and how long ago that is. */
    readonly made: string
    readonly lines: Plural
    readonly complete: string
    readonly leftOutHeading: string
    /** `{question}`: the short name of the first open one. */
    readonly leftOut: string
    readonly replaces: string
    readonly seeResult: string
    readonly goOn: string
    readonly another: string
  }
  /** The record as it goes to the chart and to other systems. */
  readonly record: {
    /** The page, and the button that leads to it. */
    readonly title: string
    readonly lead: string
    readonly notReady: string
    /** What names the text itself. */
    readonly textLabel: string
    readonly copy: string
    readonly copied: string
    readonly copyByHand: string
    readonly print: string
    readonly save: string
    /** `{file}`: the name of the file. */
    readonly saved: string
    readonly notMade: string
    /** `{server}`: the name the clinic gave it. */
    readonly sendHeading: string
    readonly sendLead: string
    readonly send: string
    readonly sending: string
    readonly stop: string
    readonly sent: string
    /** `{id}`: what the server calls it. */
    readonly sentId: string
    /** `{status}`: the number the server answered with. */
    readonly refused: string
    /** Before the server's own words. */
    readonly reason: string
    readonly noReason: string
    readonly interrupted: string
    readonly unsafeAddress: string
    readonly again: string
    readonly notSignedIn: string
    /** Where the clinic's records system opened this page. */
    readonly signIn: Readonly<Record<'done' | 'otherServer' | 'refused' | 'interrupted', string>>
    /** The text for the chart: read by staff, about the patient. */
    readonly text: {
      readonly heading: string
      /** `{id}`: of the outcome, and of the row that decided. */
      readonly outcome: string
      readonly reason: string
      readonly alsoTold: string
      readonly caution: string
      readonly tried: string
      readonly helped: string
      readonly notEnough: string
      readonly effectUnsure: string
      readonly notPossible: string
      readonly leftUnsure: string
      readonly decided: string
      /** Of the question `{question}`; `{reason}`: why. */
      readonly counts: Readonly<Record<Choice['counts'], string>>
      /** A list of which nothing was ticked. */
      readonly none: string
      readonly unsure: string
      readonly notAsked: string
      readonly nothing: string
      readonly told: string
      readonly toldByOther: string
      readonly made: string
    }
  }
}
