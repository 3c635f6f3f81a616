import type { Plural } from './uiWords.ts'

/** What the pages say on which a person shows their answers to staff. */
export interface HandOverWords {
  /** The page, and the button that leads to it. */
  readonly title: string
  readonly lead: string
  readonly insideHeading: string
  readonly inside: Readonly<Record<'lines' | 'noName' | 'stays' | 'open' | 'screen', string>>
  /** How many minutes a receiver takes it. */
  readonly insideAge: Plural
  readonly linesHeading: string
  /** `{n}` lines of `{all}`. */
  readonly ticked: string
  readonly showAll: string
  readonly showNone: string
  readonly make: string
  readonly nothingTicked: string
  readonly tooBig: string
  readonly notReady: string
  /** The row that decided, by its number `{id}`. */
  readonly rule: string
  readonly leftOut: Plural
  readonly leftOutAsk: string
  /** What the picture of the code is, for those who do not see it. */
  readonly picture: string
  readonly codeHeading: string
  readonly made: string
  readonly until: string
  readonly forStaff: string
  readonly backToChoosing: string
}
