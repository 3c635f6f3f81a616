import { edges } from '../../../machines/edges.ts'
import { idsOf } from '../../../machines/idsOf.ts'
import type { Answers } from '../../../machines/questionnaire/answers.ts'
import { questionIds } from '../../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../../machines/questionnaire/questions.ts'
import { ruleFor } from '../../../machines/rules/decide.ts'
import { pathOf } from '../../../machines/screening.machine.ts'
import type { Step } from '../../../machines/step.ts'
import { answerClasses } from '../answerClasses.ts'
import { oneOf } from '../oneOf.ts'

/** What all answer classes show together, found in one walk through them. */
export interface ClassFindings {
  readonly count: number
  /** A set of answers for every class that is looked at. */
  readonly looked: readonly Answers[]
  /** The different orders of pages, start to end. */
  readonly journeys: number
  readonly shortest: number
  readonly longest: number
  readonly outcomes: ReadonlyMap<string, number>
  readonly rules: ReadonlyMap<string, number>
  /** The set of fewest answers that each row decides. */
  readonly examples: ReadonlyMap<string, Answers>
  readonly asked: ReadonlyMap<QuestionId, number>
  readonly pages: ReadonlySet<Step>
  readonly edgesTaken: ReadonlySet<string>
}

const add = <K>(counts: Map<K, number>, key: K) => counts.set(key, (counts.get(key) ?? 0) + 1)

const edgeName = (from: Step, to: Step | undefined): string => `${from} > ${to}`

export function findClasses(oneOfClasses: number): ClassFindings {
  const [outcomes, rules, asked] = [new Map<string, number>(), new Map<string, number>(), new Map<QuestionId, number>(questionIds.map((id) => [id, 0]))]
  const [examples, byQuestions] = [new Map<string, Answers>(), new Map<string, Answers>()]
  const all: Answers[] = []
  for (const { answers } of answerClasses()) {
    const rule = ruleFor(answers)
    const questions = idsOf(answers)
    all.push(answers)
    add(outcomes, rule.outcome)
    add(rules, rule.id)
    for (const question of questions) add(asked, question)
    const before = examples.get(rule.id)
    if (!before || questions.length < Object.keys(before).length) examples.set(rule.id, answers)
    // An emergency is read back, anything else is not: the questions asked and the outcome name the pages.
    const journey = `${questions.join()} ${rule.id === 'R01'}`
    if (!byQuestions.has(journey)) byQuestions.set(journey, answers)
  }
  const paths = [...byQuestions.values()].map(pathOf)
  const lengths = paths.map((path) => path.length)
  return {
    count: all.length,
    looked: [...oneOf(oneOfClasses, all)],
    journeys: paths.length,
    shortest: Math.min(...lengths),
    longest: Math.max(...lengths),
    outcomes,
    rules,
    examples,
    asked,
    pages: new Set(paths.flat()),
    edgesTaken: new Set(paths.flatMap((path) => path.map((step, i) => edgeName(step, path[i + 1])))),
  }
}

export const edgesNotTaken = ({ edgesTaken }: ClassFindings): readonly string[] => edges.map(({ from, to }) => edgeName(from, to)).filter((edge) => !edgesTaken.has(edge))
