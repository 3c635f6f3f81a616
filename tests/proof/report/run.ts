/** How much is tried. */
export interface Run {
  readonly isFull: boolean
  /** One of so many answer classes is looked at; every one is counted. */
  readonly oneOf: number
  readonly randomSets: number
  readonly comparisons: number
  readonly anyWay: number
  readonly leftBranch: number
  readonly languages: number
  readonly sessions: number
}

/** `npm run proof`: all of it. */
export const fullRun: Run = { isFull: true, oneOf: 1, randomSets: 100_000, comparisons: 1_000_000, anyWay: 100_000, leftBranch: 5_000, languages: 1_000, sessions: 10_000 }

/** In `npm test`: that the report is made, and finds nothing. Each part has a test of its own that tries more. */
export const shortRun: Run = { isFull: false, oneOf: 500, randomSets: 300, comparisons: 2_000, anyWay: 100, leftBranch: 20, languages: 20, sessions: 3 }
