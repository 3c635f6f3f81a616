import type { Answers } from '../questionnaire/answers.ts'
import type { QuestionId } from '../questionnaire/questions.ts'
import { careTopicOf } from './careTopic.ts'
import type { CareTopic } from './careTopic.ts'
import type { Decision } from './decide.ts'
import type { Rule } from './decisionTable.ts'
import type { OutcomeId } from './ids.ts'
import { isUnsureOfList, safetyLists } from './safety.ts'

/** Whether a row matches only because whole safety lists were answered "not sure", and not because something on one was told. */
export function isByNotKnowing(rule: Rule, answers: Answers): boolean {
  const lists = safetyLists.filter((list) => rule.restsOn(answers).includes(list))
  return lists.length > 0 && lists.every((list) => isUnsureOfList(answers, list))
}

/**
 * The cautions to tell beside the reason that decided, in their order. Not knowing one list makes many rows match:
 * it is told once, never as if the person had everything on the list.
 */
export function cautionsToTell({ rule, alsoMatched }: Decision, answers: Answers): readonly Rule[] {
  const firstUnknown = isByNotKnowing(rule, answers) ? undefined : alsoMatched.find((row) => isByNotKnowing(row, answers))
  return alsoMatched.filter((row) => row === firstUnknown || !isByNotKnowing(row, answers))
}

/**
 * What may be told of another answer to a question: that a mistake can be changed, what to ask a doctor, that a
 * doctor's word comes first, or which more careful outcomes it would lead to.
 */
export type Telling =
  | { readonly kind: 'ifMistaken' | 'afterDoctor' | 'nothing' }
  | { readonly kind: 'askDoctor'; readonly topic: CareTopic }
  | { readonly kind: 'moreCareful'; readonly outcomes: readonly OutcomeId[] }

/** Outcomes that are about urgent signs, age or safety. */
export const isUrgentOrSafety = (outcome: OutcomeId) => outcome < 'O5'

/**
 * Nobody may talk themselves into a "better" result: an outcome less cautious than the one reached is never named.
 * Of an urgent or safety outcome nothing is told but that a mistake behind it can be changed, and of a condition that
 * this guide does not cover; one not known or not confirmed waits for a doctor; an answer about treatments or daily
 * life says what to ask the doctor.
 */
export function mayTell({ outcome, restsOn }: Rule, question: QuestionId, others: readonly OutcomeId[], answers: Answers): Telling {
  const isBehind = restsOn(answers).includes(question)
  if (isUrgentOrSafety(outcome)) return { kind: isBehind ? 'ifMistaken' : 'nothing' }
  if (isBehind && outcome === 'O5') return { kind: answers.condition === 'other' ? 'ifMistaken' : 'afterDoctor' }
  const topic = careTopicOf(question)
  if (topic) return { kind: 'askDoctor', topic }
  const moreCareful = others.filter((other) => other < outcome)
  return moreCareful.length > 0 ? { kind: 'moreCareful', outcomes: moreCareful } : { kind: 'nothing' }
}
