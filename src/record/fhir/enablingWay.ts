import type { Answers } from '../../../machines/questionnaire/answers.ts'
import { coveredConditions } from '../../../machines/questionnaire/conditions.ts'
import { exclusiveOptions, questions } from '../../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../../machines/questionnaire/questions.ts'
import { visibleOptions } from '../../../machines/questionnaire/visibleOptions.ts'
import { ifAll, ifAny, isAnswered, isNotOption, isOption } from './enabling.ts'
import type { Enabling } from './enabling.ts'
import { leadsTo, settings } from './leadsTo.ts'

const exclusive: readonly string[] = exclusiveOptions
const isList = (question: QuestionId) => questions[question].kind === 'multi'

/** Every option of a question; of one list, those shown in a setting. */
const optionsIn = (question: QuestionId, setting: Answers) =>
  isList(question) ? [...visibleOptions(question, setting), ...exclusive] : questions[question].options

const next = (question: QuestionId, setting: Answers, ...options: readonly string[]) =>
  leadsTo(question, { ...setting, [question]: isList(question) ? options : options[0] })

/** Where each option leads by itself, in each setting. */
const trialsOf = (question: QuestionId) =>
  settings.flatMap((setting) => optionsIn(question, setting).map((option) => ({ setting, option, to: next(question, setting, option) })))

const trials = new Map<QuestionId, ReturnType<typeof trialsOf>>()

function trialsFor(question: QuestionId) {
  const known = trials.get(question) ?? trialsOf(question)
  trials.set(question, known)
  return known
}

/** Whether one of these options no longer leads there once another option is ticked beside it. */
const isOverruled = (from: QuestionId, to: QuestionId, options: readonly string[]) =>
  settings.some((setting) => {
    const shown = visibleOptions(from, setting)
    const others = shown.filter((option) => !options.includes(option))
    return shown.some((option) => options.includes(option) && others.some((other) => next(from, setting, option, other) !== to))
  })

function enablingAnswers(from: QuestionId, to: QuestionId, options: readonly string[]): Enabling {
  const all = [...questions[from].options, ...(isList(from) ? exclusive : [])]
  if (all.every((option) => options.includes(option))) return ifAll(isAnswered(from))
  const isPlain = !isList(from) || options.every((option) => exclusive.includes(option)) || !isOverruled(from, to, options)
  if (isPlain) return ifAny(...options.map((option) => isOption(from, option)))
  return ifAll(isAnswered(from), ...all.filter((option) => !options.includes(option)).map((option) => isNotOption(from, option)))
}

/**
 * When one question (of one answer, or a list) leads to another, found by trying each option in the running chart.
 * Undefined where it never does. Throws where it depends on several answers and on the condition at once, which one
 * R4 item cannot say.
 */
export function enablingWay(from: QuestionId, to: QuestionId): Enabling | undefined {
  const there = trialsFor(from).filter((trial) => trial.to === to)
  if (there.length === 0) return undefined
  const answers = enablingAnswers(from, to, [...new Set(there.map(({ option }) => option))])
  const conditions = coveredConditions.filter((condition) => there.some(({ setting }) => setting.condition === condition))
  const [only] = conditions
  if (conditions.length === coveredConditions.length || !only) return answers
  if (answers.behavior === 'any' && answers.conditions.length > 1) throw new Error(`No R4 conditions can say when ${from} leads to ${to}`)
  if (conditions.length === 1) return ifAll(...answers.conditions, isOption('condition', only))
  const others = coveredConditions.filter((condition) => !conditions.includes(condition))
  return ifAll(...answers.conditions, ...others.map((condition) => isNotOption('condition', condition)))
}
