import { edges } from './edges.ts'
import type { Edge } from './edges.ts'
import { isQuestion } from './path.ts'
import type { Answers } from './questionnaire/answers.ts'
import type { QuestionId } from './questionnaire/questions.ts'
import { treatmentQuestions } from './questionnaire/treatmentQuestions.ts'
import { pathOf } from './screening.machine.ts'
import type { Step } from './step.ts'

const triedBefore = (effect: Step) => Object.values(treatmentQuestions).find((questions) => questions.effect === effect)?.tried

/** The page whose answer opens or closes a way on: its own, but for the condition, and for what was tried. */
function decidedOn({ from, opening }: Edge): Step {
  if (opening === 'osteoarthritis' || opening === 'ms') return 'condition'
  if (opening === 'somethingToAsk') return triedBefore(from) ?? from
  return from
}

/** The ways on from a page that these answers leave open, when only those on the settled pages are sure to stay. */
function waysLeft(step: Step, answers: Answers, settled: readonly Step[]): readonly Edge[] {
  const ways = edges.filter(({ from }) => from === step)
  const isSettled = (way: Edge) => way.opening === 'otherwise' || settled.includes(decidedOn(way))
  const sure = ways.findIndex((way) => isSettled(way) && way.isOpen(answers))
  return ways.filter((way, i) => (sure === -1 || i <= sure) && (!isSettled(way) || way.isOpen(answers)))
}

const mayLeadTo = (question: QuestionId, from: Step, answers: Answers, settled: readonly Step[]): boolean =>
  from === question || waysLeft(from, answers, settled).some(({ to }) => mayLeadTo(question, to, answers, settled))

/**
 * The question whose answer is why another is not asked: the last one on the path from which that one could still
 * have come, whatever is answered from there on. Undefined where it is asked, or may still be.
 */
export function skippedBecause(question: QuestionId, answers: Answers): QuestionId | undefined {
  const path = pathOf(answers)
  const reason = path.findLast((step, i) => mayLeadTo(question, step, answers, path.slice(0, i)))
  return reason === undefined || reason === path.at(-1) || path.includes(question) || !isQuestion(reason) ? undefined : reason
}
