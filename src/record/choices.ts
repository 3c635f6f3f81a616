/** Why a nurse lets one of two differing answers count. Chosen from a list: nothing that could identify a person is typed. */
export const choiceReasons = ['askedAgain', 'sawPapers', 'sawOrExamined', 'misunderstood', 'changedSince', 'moreCareful'] as const
export type ChoiceReason = (typeof choiceReasons)[number]

/** Which of two answers to a question counts, and why. */
export interface Choice {
  readonly counts: 'patient' | 'nurse'
  readonly reason: ChoiceReason
}

/** A choice that was used, with the answer that counted and the one set aside. */
export interface Decided extends Choice {
  readonly counted: unknown
  readonly setAside: unknown
}
