import { edges } from './edges.ts'
import type { Edge } from './edges.ts'
import { isQuestion } from './path.ts'
import type { Answers } from './questionnaire/answers.ts'
import { coveredConditions } from './questionnaire/conditions.ts'
import { questionIds } from './questionnaire/questions.ts'
import type { QuestionId } from './questionnaire/questions.ts'
import { treatmentQuestions } from './questionnaire/treatmentQuestions.ts'
import { pathOf } from './screening.machine.ts'
import type { Step } from './step.ts'

const triedBefore = (effect: Step) => Object.values(treatmentQuestions).find((questions) => questions.effect === effect)?.tried

/** The page whose answer opens or closes a way on: its own, but for the condition, and for what was tried. */
function decidedOn({ from, opening }: Edge): Step {
  if (coveredConditions.some((condition) => condition === opening)) return 'condition'
  return triedBefore(from) ?? from
}

/** The ways on from a page that these answers leave open, when only those on the settled pages are sure to stay. */
function waysLeft(step: Step, answers: Answers, settled: readonly Step[]): readonly Edge[] {
  const ways = edges.filter(({ from }) => from === step)
  const isSettled = (way: Edge) => settled.includes(decidedOn(way))
  const sure = ways.findIndex((way) => isSettled(way) && way.isOpen(answers))
  return ways.filter((way, i) => (sure === -1 || i <= sure) && (!isSettled(way) || way.isOpen(answers)))
}

/** Every page that could still come after one, itself included, whatever is answered from there on. */
function pagesAfter(step: Step, answers: Answers, settled: readonly Step[], found = new Set<Step>()): ReadonlySet<Step> {
  found.add(step)
  for (const { to } of waysLeft(step, answers, settled)) if (!found.has(to)) pagesAfter(to, answers, settled, found)
  return found
}

/** For each question that is not asked, the one whose answer is why. */
function reasonsFor(answers: Answers): ReadonlyMap<QuestionId, QuestionId> {
  const path = pathOf(answers)
  const after = path.map((step, i) => pagesAfter(step, answers, path.slice(0, i)))
  const skipped = questionIds.filter((question) => !path.includes(question))
  return new Map(
    skipped.flatMap((question) => {
      const reason = path[after.findLastIndex((pages) => pages.has(question))]
      return reason !== undefined && reason !== path.at(-1) && isQuestion(reason) ? [[question, reason] as const] : []
    }),
  )
}

const known = new WeakMap<Answers, ReadonlyMap<QuestionId, QuestionId>>()

/**
 * The question whose answer is why another is not asked: the last one on the path from which that one could still
 * have come, whatever is answered from there on. Undefined where it is asked, or may still be.
 */
export function skippedBecause(question: QuestionId, answers: Answers): QuestionId | undefined {
  const reasons = known.get(answers) ?? reasonsFor(answers)
  known.set(answers, reasons)
  return reasons.get(question)
}
