import { relevantAnswers } from '../../../machines/path.ts'
import type { Answers } from '../../../machines/questionnaire/answers.ts'
import { ruleFor } from '../../../machines/rules/decide.ts'
import { outcomeIds } from '../../../machines/rules/ids.ts'
import type { OutcomeId } from '../../../machines/rules/ids.ts'
import type { Chance } from '../../support/random.ts'

/** What decides: the product, or in a test of the tests a broken copy of it. */
export interface Guide {
  readonly ruleFor: (answers: Answers) => { readonly id: string; readonly outcome: OutcomeId }
}

export const product: Guide = { ruleFor }

type Broken = (answers: Answers, guide: Guide, random: Chance) => Answers | undefined

/** Something that holds for every set of answers at all, whole or begun. */
export interface Law {
  readonly id: string
  /** In plain words, for the report. */
  readonly says: string
  /** Where it is asked for: a number of domain.md 8.5, or a row of claims.md. */
  readonly from: string
  /** The answers that break it, beside these: the set itself, or a change of it. Undefined where it holds. All that is told counts, on the path or off it. */
  readonly broken: Broken
  /** The same where only what is on the path counts, as on the pages: the chart has to be replayed for it, so it is tried on fewer sets. */
  readonly brokenOnPath?: Broken
}

/** A law that looks at one set of answers and its outcome. */
export const ofOne = (id: string, from: string, says: string, holds: (answers: Answers, decided: ReturnType<Guide['ruleFor']>) => boolean): Law => ({
  id,
  from,
  says,
  broken: (answers, guide) => (holds(answers, guide.ruleFor(answers)) ? undefined : answers),
})

type Change = (answers: Answers, random: Chance) => readonly [before: Answers, after: Answers]
type Holds = (before: OutcomeId, after: OutcomeId, answers: Answers) => boolean

const only = (answers: Answers, asked: Answers): Answers => Object.fromEntries(Object.entries(answers).filter(([id]) => id in asked))

/** A law about the outcomes before and after a change of the answers. On the path it speaks of what is asked before the changed answers end it. */
export const ofChange = (id: string, from: string, says: string, change: Change, holds: Holds): Law => ({
  id,
  from,
  says,
  broken: (answers, guide, random) => {
    const [before, after] = change(answers, random)
    return holds(guide.ruleFor(before).outcome, guide.ruleFor(after).outcome, after) ? undefined : after
  },
  brokenOnPath: (answers, guide, random) => {
    const [before, after] = change(answers, random)
    const counted = relevantAnswers(after)
    const asked = only(relevantAnswers(before), counted)
    return holds(guide.ruleFor(asked).outcome, guide.ruleFor(counted).outcome, counted) ? undefined : after
  },
})

/** O1 asks for the most caution, O7 for the least. */
export const isAtLeastAsCautious = (before: OutcomeId, after: OutcomeId) => outcomeIds.indexOf(after) <= outcomeIds.indexOf(before)
