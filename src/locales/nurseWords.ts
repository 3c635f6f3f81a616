/** What only a nurse sees: words to say, keys, what was received, and the record. */
export interface NurseWords {
  readonly title: string
}
