import { otherAnswers } from './otherAnswers.ts'
import { neededFor } from './needed.ts'
import { relevantAnswers } from './path.ts'
import type { Answers } from './questionnaire/answers.ts'
import { changeAnswer } from './questionnaire/changeAnswer.ts'
import type { QuestionId } from './questionnaire/questions.ts'
import { ruleFor } from './rules/decide.ts'
import { mayTell } from './rules/explain.ts'
import type { Telling } from './rules/explain.ts'
import { outcomeIds } from './rules/ids.ts'
import type { OutcomeId } from './rules/ids.ts'
import { pathOf } from './screening.machine.ts'

/** One answer that mattered, and what another answer to it would lead to. */
export interface WhatIf {
  readonly question: QuestionId
  /** The other outcomes it could lead to by itself, most cautious first. */
  readonly outcomes: readonly OutcomeId[]
  /** Whether some other answer asks more questions before there is an outcome. */
  readonly asksMore: boolean
  readonly telling: Telling
}

/** The outcome after one answer is really changed; undefined where more has to be asked first. */
function outcomeWith(answers: Answers, question: QuestionId, value: unknown): OutcomeId | undefined {
  const changed = changeAnswer({ answers, ofOthers: {}, change: undefined }, question, value).answers
  return pathOf(changed).at(-1) === 'outcome' ? ruleFor(relevantAnswers(changed)).outcome : undefined
}

/** For each answer that mattered: where other answers to it would lead, found by asking flow and rules, and what of it may be told. */
export function whatWouldChange(answers: Answers): readonly WhatIf[] {
  const rule = ruleFor(relevantAnswers(answers))
  return neededFor(answers).flatMap((question) => {
    const reached = new Set(otherAnswers(question, answers).map((value) => outcomeWith(answers, question, value)))
    const outcomes = outcomeIds.filter((outcome) => outcome !== rule.outcome && reached.has(outcome))
    const asksMore = reached.has(undefined)
    if (outcomes.length === 0 && !asksMore) return []
    return [{ question, outcomes, asksMore, telling: mayTell(rule, question, outcomes, answers) }]
  })
}
