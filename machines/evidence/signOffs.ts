/** Who reviews: a clinician, a clinician whose first language the words are in, an adviser on the law of medicines and devices. */
export type ReviewerRole = 'clinician' | 'nativeReviewer' | 'regulatoryAdviser'

/** What is reviewed: questions, flow and rules; claims, verdicts and sources; or the words of one language. */
export type Reviewed = 'rules' | 'evidence' | `words.${string}`

export interface SignOff {
  readonly role: ReviewerRole
  readonly of: Reviewed
  /** The version of the questions and rules that was read (questionnaireVersion). */
  readonly version: string
  /** The day of the signature: YYYY-MM-DD. */
  readonly date: string
  /** What was read, as `npm run proof` prints it: when one letter of it changes, the signature is stale. */
  readonly digest: string
  /** Where the signed paper is kept. No name of a person stands here. */
  readonly paper: string
}

/** One line for each thing a person has read and signed. Nobody has signed yet. */
export const signOffs: readonly SignOff[] = []
