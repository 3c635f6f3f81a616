import type { Expected } from '../settings/clinicSettings.ts'
import type { Plural } from './uiWords.ts'

/** What is said of this device: what it knows and keeps, the kiosk, and new versions. */
export interface DeviceWords {
  /** The page that shows what this page knows. */
  readonly knows: {
    readonly lead: string
    readonly networkHeading: string
    /** Files fetched to load the page. */
    readonly loading: Plural
    readonly stillLoading: string
    /** Requests made after that. */
    readonly later: Plural
    readonly laterList: string
    readonly askedOf: string
    readonly updates: string
    readonly notCounted: string
    readonly answersHeading: string
    readonly noAnswers: string
    /** `{n}` answers are known. */
    readonly answers: Plural
    readonly notKept: string
    readonly storedHeading: string
    readonly nothingStored: string
    readonly stored: Readonly<Record<'display' | 'answers' | 'answersUnread' | 'unknown', string>>
    readonly storedRefused: string
    readonly cookies: string
    readonly noCookies: string
    readonly copyHeading: string
    readonly copy: Plural
    readonly copySize: string
    readonly noCopy: string
    readonly copyRefused: string
    readonly notUsedHeading: string
    readonly notUsed: string
    readonly cameraForCodes: string
    readonly wipe: string
    readonly wipeAsk: string
    readonly wipeText: string
    readonly wipeYes: string
    readonly wipeNo: string
    readonly wiped: string
    readonly notWiped: string
    readonly shared: string
  }
  /** Answers that a person keeps on their own device. */
  readonly keep: {
    readonly ask: string
    readonly seen: string
    readonly afterwards: string
    readonly no: string
    readonly noHint: string
    readonly days: Plural
    readonly lastDay: string
    readonly asChosen: string
    readonly kept: string
    readonly others: string
    readonly othersNewer: string
    readonly nothingYet: string
    readonly deleteNow: string
    readonly startAgainText: string
    readonly foundHeading: string
    readonly found: string
    readonly replaces: string
    readonly goOn: string
    /** Answers to these questions cannot be taken over. */
    readonly dropped: string
    /** Answers to questions that have no name here any more. */
    readonly droppedUnnamed: Plural
    readonly tooNewHeading: string
    readonly tooNew: string
    readonly notices: Readonly<
      Record<'expired' | 'damaged' | 'tooOld' | 'full' | 'refused' | 'newerKept' | 'changedElsewhere' | 'deletedElsewhere' | 'deleted' | 'notDeleted', string>
    >
    readonly close: string
  }
  /** A device that people share, one after the other. */
  readonly kiosk: {
    /** The first page says this in every language, below the product's name. */
    readonly attract: Readonly<Record<'line' | 'start', string>>
    readonly privateHeading: string
    readonly private: string
    readonly finish: string
    readonly stillThere: Readonly<Record<'heading' | 'text' | 'more', string>> & { readonly left: Plural }
    readonly wiped: Readonly<Record<'heading' | 'text' | 'next', string>>
    readonly startsAgain: string
    /** An address of the web, which here leads nowhere. */
    readonly address: Readonly<Record<'show' | 'heading' | 'how' | 'picture' | 'close', string>>
    /** Where staff type the PIN. */
    readonly door: Readonly<Record<'heading' | 'text' | 'typed' | 'digit' | 'delete' | 'enter' | 'cancel' | 'wrong', string>> & { readonly paused: Plural }
    readonly staff: Readonly<Record<'heading' | 'mode' | 'version' | 'back' | 'leave', string>> & {
      readonly asksAfter: Plural
      readonly wipesAfter: Plural
    }
  }
  /** What is wrong with the clinic's settings: for staff. */
  readonly settings: Readonly<Record<'noProblems' | 'problems' | 'meanwhile' | 'problem' | 'wholeFile', string>> & {
    readonly expected: Readonly<Record<Expected, string>>
  }
  /** Whom to call, where the clinic says where it is and who answers. */
  readonly clinic: Readonly<Record<'emergencyHere' | 'urgentLine' | 'nurseLine', string>>
}
