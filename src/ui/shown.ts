/** Pages that are shown: what a new version of the product must know of them. */
export interface Shown {
  /** Whether nobody is in the middle of a journey on this page, so that it may be loaded anew. */
  readonly isBetweenPeople: () => boolean
  /** Calls a listener each time that may have changed. */
  readonly subscribe: (listener: () => void) => void
}
