import type { Opening } from '../../machines/edges.ts'
import type { Condition } from '../../machines/questionnaire/conditions.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import type { Step } from '../../machines/step.ts'

/** What is left where none of the other ways on is open, where it has a name. */
export type LastWay = 'noSign' | 'adult' | 'wound' | 'curious'

/** What opens a way on, in words: "something to ask" is about what was tried, or about what was not. */
export type OpeningWord = Exclude<Opening, 'somethingToAsk' | 'always'> | 'somethingTried' | 'somethingNotTried' | LastWay

/** What the map of the questions says. `{name}` is filled in by `fill`. */
export interface MapWords {
  readonly title: string
  readonly lead: string
  readonly legendYourWay: string
  readonly legendOther: string
  readonly drawing: string
  readonly alsoInWords: string
  readonly outlineHeading: string
  readonly otherPages: string
  readonly youAreHere: string
  readonly onYourWay: string
  readonly notOnYourWay: string
  readonly mayStillCome: string
  /** `{question}`: the short name of the question whose answer is why. */
  readonly skippedBecause: string
  readonly yourAnswer: string
  /** The only way on: to `{page}`. */
  readonly onlyWay: string
  /** One of several ways on: what opens it, and the `{page}` it leads to. */
  readonly wayOn: string
  /** The same, where it is the way taken. */
  readonly wayTaken: string
  /** Sets apart the pages that have one name for each condition. */
  readonly pageOfCondition: string
  readonly conditions: Readonly<Record<Condition, string>>
  /** The pages that ask nothing. */
  readonly pages: Readonly<Record<Exclude<Step, QuestionId>, string>>
  readonly openings: Readonly<Record<OpeningWord, string>>
}
