import type { Answers } from '../../machines/questionnaire/answers.ts'
import { ticked } from '../../machines/questionnaire/answers.ts'
import { exclusiveOptions, questions } from '../../machines/questionnaire/questions.ts'
import type { MultiId, OptionId, QuestionId, SingleId } from '../../machines/questionnaire/questions.ts'
import { ruleFor } from '../../machines/rules/decide.ts'
import { lifeKinds } from './lifeKinds.ts'

type Alike = { readonly [Q in SingleId]?: readonly (readonly OptionId<Q>[])[] }

/** The answers to single questions that neither the rules nor the chart tell apart. Any other option is a kind of its own. */
const alike: Alike = {
  subject: [questions.subject.options],
  joint: [questions.joint.options],
  msType: [['progressive', 'unsure']],
  woundType: [['other', 'eb']],
  woundDuration: [['underTwoWeeks', 'unsure'], ['twoToSixWeeks', 'overSixWeeks']],
  stage: [['offered', 'booked'], ['hadTreatment', 'unsure']],
  abroad: [questions.abroad.options],
}

const isList = (question: QuestionId): question is MultiId => questions[question].kind === 'multi'

/** The option of a single question that stands for its kind. */
const standsFor = (question: QuestionId, option: string, answers: Answers, treatments: string): string => {
  if (question === 'impact' || question === 'trend') return lifeKinds(question, answers, treatments).get(option) ?? option
  const groups: Readonly<Record<string, readonly (readonly string[])[] | undefined>> = alike
  return groups[question]?.find((group) => group.includes(option))?.[0] ?? option
}

/** What one option of a list sets off, when nothing else is told but the condition. */
const ruleOf = (list: MultiId, option: string, { condition }: Answers) => ruleFor({ ...(condition && { condition }), [list]: [option] }).id

/** Of each option of a list, the option that stands for its kind: "none" for those that set nothing off, else the first with the same row. */
function listKinds(list: MultiId, answers: Answers): ReadonlyMap<string, string> {
  const { options }: { readonly options: readonly string[] } = questions[list]
  const first = new Map([[ruleOf(list, 'none', answers), 'none']])
  const kinds = options.map((option) => {
    const rule = ruleOf(list, option, answers)
    if (!first.has(rule)) first.set(rule, option)
    return [option, first.get(rule) ?? option] as const
  })
  // Not knowing is never merged with a row's sign or flag, though it decides like one.
  const unsure = first.get(ruleOf(list, 'unsure', answers)) === 'none' ? 'none' : 'unsure'
  return new Map([...kinds, ['none', 'none'], ['unsure', unsure]])
}

const known = new Map<string, ReadonlyMap<string, string>>()

function kindsOfList(list: MultiId, answers: Answers): ReadonlyMap<string, string> {
  const at = `${list} ${answers.condition}`
  const kinds = known.get(at) ?? listKinds(list, answers)
  known.set(at, kinds)
  return kinds
}

/** Of several ticked options the one whose row comes first stands for all: the first row that matches decides. */
function kindOfTicked(list: MultiId, answers: Answers): string {
  const kinds = kindsOfList(list, answers)
  const [first, ...others] = new Set(ticked(answers, list).map((option) => kinds.get(option) ?? option))
  if (first === undefined || others.length === 0) return first ?? 'none'
  const byRow = [first, ...others].map((kind) => [ruleOf(list, kind, answers), kind] as const)
  return byRow.toSorted(([a], [b]) => (a < b ? -1 : 1))[0]?.[1] ?? first
}

/** The kind of the answer given to a question that is not about treatments; `treatments`: the kind of what was told of them before. */
export function kindOf(question: QuestionId, answers: Answers, treatments: string): string {
  if (isList(question)) return kindOfTicked(question, answers)
  const option = answers[question]
  if (typeof option !== 'string') throw new Error(`The answer to "${question}" is not one of several options`)
  return standsFor(question, option, answers, treatments)
}

/** Every kind of answer to such a question, by the option that stands for it. */
export const kindsOf = (question: QuestionId, answers: Answers, treatments: string): readonly string[] =>
  isList(question)
    ? [...new Set([...exclusiveOptions, ...questions[question].options].map((option) => kindsOfList(question, answers).get(option) ?? option))]
    : [...new Set(questions[question].options.map((option) => standsFor(question, option, answers, treatments)))]

/** The answer that stands for a kind. */
export const answerOfKind = (question: QuestionId, kind: string): unknown => (isList(question) ? [kind] : kind)
