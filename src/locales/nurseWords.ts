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
    /** `{n}` questions without an answer. */
    readonly unfinished: Plural
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
    readonly opens: Plural
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
}
