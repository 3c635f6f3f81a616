import { edges } from './edges.ts'
import type { Answers } from './questionnaire/answers.ts'
import { woundTypes } from './questionnaire/conditions.ts'
import type { Condition } from './questionnaire/conditions.ts'
import type { QuestionId } from './questionnaire/questions.ts'
import { treatmentQuestions } from './questionnaire/treatmentQuestions.ts'
import { validAnswer } from './questionnaire/validAnswer.ts'
import { visibleOptions } from './questionnaire/visibleOptions.ts'
import { coveredCondition } from './rules/about.ts'
import { care } from './rules/care.ts'
import { questionsBehindLeastCaution } from './rules/completeness.ts'
import { ruleFor } from './rules/decide.ts'
import type { Rule } from './rules/decisionTable.ts'
import { safetyLists } from './rules/safety.ts'
import { questionsOnPath, relevantAnswers } from './path.ts'
import type { Step } from './step.ts'

/** The questions at which the conversation can end at once: their answers always count. */
const stops = edges.filter(({ to }) => to === 'outcome').map(({ from }) => from)

/** The questions about treatments, and those that change what they mean. */
function careQuestions(condition: Condition): readonly QuestionId[] {
  const { tried, effect, notPossible } = treatmentQuestions[condition]
  return ['impact', 'woundType', 'woundDuration', tried, notPossible, effect]
}

/** All sets of these questions. */
function setsOf([first, ...rest]: readonly QuestionId[]): readonly (readonly QuestionId[])[] {
  if (first === undefined) return [[]]
  const without = setsOf(rest)
  return [...without, ...without.map((set) => set.concat(first))]
}

const smallestFirst = (one: readonly unknown[], other: readonly unknown[]) => one.length - other.length

const withAnswer = (answers: Answers, question: QuestionId, value: unknown): Answers => ({ ...answers, [question]: value })

/** The same answers with one given by what is on show, where it is unknown. */
function give(answers: Answers, question: QuestionId, value: (visible: readonly string[]) => unknown): Answers {
  const given = answers[question] === undefined ? value(visibleOptions(question, answers)) : validAnswer(question, answers)
  return withAnswer(answers, question, given)
}

/** The same answers with the unknown ones of the treatments as favourable as can be: everything tried or ruled out, nothing helped. */
function mostTried(answers: Answers, condition: Condition): Answers {
  const { tried, effect, notPossible } = treatmentQuestions[condition]
  const withTried = give(answers, tried, (all) => all)
  const withEffect = give(withTried, effect, (items) => Object.fromEntries(items.map((item) => [item, 'notEnough'])))
  return give(withEffect, notPossible, (all) => all)
}

/** Whether the least cautious outcome could follow, whatever is not among these answers. */
function couldBeLeastCautious(known: Answers, condition: Condition): boolean {
  if (known.trend === 'unsure' || known.impact === 'unsure' || known.woundType === 'unsure') return false
  if (known.woundDuration === 'underTwoWeeks' || known.woundDuration === 'unsure') return false
  const kinds = condition === 'wound' && known.woundType === undefined ? woundTypes.map((type) => withAnswer(known, 'woundType', type)) : [known]
  return kinds.some((one) => care(mostTried(one, condition)) === 'triedNotEnough')
}

const pick = (answers: Answers, questions: readonly QuestionId[]): Answers => Object.fromEntries(questions.map((question) => [question, answers[question]]))

/** The fewest answers about treatments and daily life that keep the least cautious outcome away. How they worked says nothing without which were tried. */
function fewestThatKeepItAway(answers: Answers, condition: Condition): readonly QuestionId[] {
  const { tried, effect } = treatmentQuestions[condition]
  const asked = careQuestions(condition).filter((question) => answers[question] !== undefined)
  const enough = (set: readonly QuestionId[]) => (set.includes(tried) || !set.includes(effect)) && !couldBeLeastCautious(pick(answers, ['condition', 'trend', ...set]), condition)
  return setsOf(asked).toSorted(smallestFirst).find(enough) ?? asked
}

/** Of the last two treatment questions, those that could still change how far the usual care has gone. */
function lastOfCare(answers: Answers, condition: Condition): readonly QuestionId[] {
  const { effect, notPossible } = treatmentQuestions[condition]
  const allHelped = Object.fromEntries(Object.keys(answers[effect] ?? {}).map((item) => [item, 'helped']))
  const others: readonly (readonly [QuestionId, unknown])[] = [
    [effect, undefined],
    [effect, allHelped],
    [notPossible, undefined],
  ]
  return others.filter(([question, value]) => care(withAnswer(answers, question, value)) !== care(answers)).map(([question]) => question)
}

/** What the row itself needs, beyond the questions at which the conversation could have ended. */
function causesOf({ outcome, restsOn }: Rule, answers: Answers): readonly QuestionId[] {
  const condition = coveredCondition(answers)
  if (outcome < 'O6' || !condition) return safetyLists.filter((list) => restsOn(answers).includes(list)).slice(0, 1)
  if (outcome === 'O6') return [...safetyLists, ...fewestThatKeepItAway(answers, condition)]
  return [...safetyLists, ...questionsBehindLeastCaution(answers), ...lastOfCare(answers, condition)]
}

/** "Had treatment?" counts where it closes the signs since treatment, or where those signs ended the conversation. */
const isStageNeeded = (asked: readonly QuestionId[]) => !asked.includes('sinceTreatment') || asked.at(-1) === 'sinceTreatment'

/**
 * The smallest set of answers behind an outcome, in the order asked: with these alone, whatever else were answered
 * or left out, the outcome is the same. Give it the answers of a finished journey.
 */
export function neededFor(answers: Answers): readonly QuestionId[] {
  const relevant = relevantAnswers(answers)
  const asked = questionsOnPath(answers)
  const needed = new Set<Step>([...stops, ...causesOf(ruleFor(relevant), relevant)])
  return asked.filter((question) => needed.has(question) || (question === 'stage' && isStageNeeded(asked)))
}
