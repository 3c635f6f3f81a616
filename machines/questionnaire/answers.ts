import type { EachId, ItemId, MultiId, OptionId, QuestionId, SingleId } from './questions.ts'

export type Answer<Q extends QuestionId> = Q extends SingleId
  ? OptionId<Q>
  : Q extends MultiId
    ? readonly OptionId<Q>[]
    : Q extends EachId
      ? { readonly [I in ItemId<Q>]?: OptionId<Q> }
      : never

/** The only truth of a session: what the person told us. Everything else is a function of it. */
export type Answers = { readonly [Q in QuestionId]?: Answer<Q> }

/** The lists of urgent signs, and the lists of safety flags: general ones, and one for each condition. */
export type SignsId = Extract<MultiId, `urgent${string}` | 'sinceTreatment'>
export type SafetyId = Extract<MultiId, `safety${string}`>

/** What is ticked in a list; empty where the list was not answered. */
export const ticked = (answers: Answers, list: MultiId): readonly string[] => answers[list] ?? []
