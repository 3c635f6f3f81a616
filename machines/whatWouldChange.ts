import { otherAnswers } from './otherAnswers.ts'
import { neededFor } from './needed.ts'
import { questionsOnPath, relevantAnswers } from './path.ts'
import type { Answers } from './questionnaire/answers.ts'
import { withAnswer } from './questionnaire/changeAnswer.ts'
import type { QuestionId } from './questionnaire/questions.ts'
import { ruleFor } from './rules/decide.ts'
import { isUrgentOrSafety, mayTell } from './rules/explain.ts'
import type { Telling } from './rules/explain.ts'
import { outcomeIds } from './rules/ids.ts'
import type { LetterId, OutcomeId } from './rules/ids.ts'
import { letterOf } from './rules/letter.ts'
import { nothingTold, pathAfter, pathOf } from './screening.machine.ts'

/** One answer that mattered, and what another answer to it would lead to. */
export interface WhatIf {
  readonly question: QuestionId
  /** The other outcomes it could lead to by itself, most cautious first. */
  readonly outcomes: readonly OutcomeId[]
  /** The wordings of those that may be named. */
  readonly letters: readonly LetterId[]
  /** Whether some other answer asks more questions before there is an outcome. */
  readonly asksMore: boolean
  readonly telling: Telling
}

interface Ending {
  readonly outcome: OutcomeId
  readonly letter: LetterId
}

/** Where one answer, really changed, leads from its page on; undefined where more has to be asked first. */
function endingWith(answers: Answers, question: QuestionId, value: unknown): Ending | undefined {
  const changed = withAnswer({ ...nothingTold, answers }, question, value).answers
  const path = pathOf(answers)
  if (pathAfter(path.slice(0, path.indexOf(question) + 1), changed).at(-1) !== 'outcome') return undefined
  const relevant = relevantAnswers(changed)
  const rule = ruleFor(relevant)
  return { outcome: rule.outcome, letter: letterOf(rule, relevant) }
}

/** The wordings of the outcomes that may be named, most cautious first. */
function lettersTold(telling: Telling, endings: readonly Ending[]): readonly LetterId[] {
  if (telling.kind !== 'moreCareful') return []
  return telling.outcomes.flatMap((outcome) => [...new Set(endings.filter((ending) => ending.outcome === outcome).map(({ letter }) => letter))])
}

/** Every answer that mattered; behind an urgent or safety outcome also one that another would stand in for. */
function answersToTell(answers: Answers): readonly QuestionId[] {
  const relevant = relevantAnswers(answers)
  const { outcome, restsOn } = ruleFor(relevant)
  const told = isUrgentOrSafety(outcome) ? [...neededFor(answers), ...restsOn(relevant)] : neededFor(answers)
  return questionsOnPath(answers).filter((question) => told.includes(question))
}

/** For each answer that mattered: where other answers to it would lead, found by asking flow and rules, and what of it may be told. */
export function whatWouldChange(answers: Answers): readonly WhatIf[] {
  const rule = ruleFor(relevantAnswers(answers))
  return answersToTell(answers).flatMap((question) => {
    const endings = otherAnswers(question, answers).map((value) => endingWith(answers, question, value))
    const elsewhere = endings.filter((ending) => ending !== undefined).filter(({ outcome }) => outcome !== rule.outcome)
    const outcomes = outcomeIds.filter((outcome) => elsewhere.some((ending) => ending.outcome === outcome))
    const asksMore = endings.includes(undefined)
    const telling = mayTell(rule, question, outcomes, answers)
    if (outcomes.length === 0 && !asksMore && telling.kind !== 'ifMistaken') return []
    return [{ question, outcomes, letters: lettersTold(telling, elsewhere), asksMore, telling }]
  })
}
