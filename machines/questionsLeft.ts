import { isQuestion } from './path.ts'
import { edges } from './edges.ts'
import type { Step } from './step.ts'

const known = new Map<Step, number>()

/**
 * The most questions that can follow from a page on, itself counted: the longest way through the chart.
 * It can only fall from page to page, whatever is answered.
 */
export function mostQuestionsLeft(step: Step): number {
  const left = known.get(step) ?? (isQuestion(step) ? 1 : 0) + Math.max(0, ...edges.filter(({ from }) => from === step).map(({ to }) => mostQuestionsLeft(to)))
  known.set(step, left)
  return left
}
