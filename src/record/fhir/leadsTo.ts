import { initialTransition, transition } from 'xstate'
import type { Answers } from '../../../machines/questionnaire/answers.ts'
import { coveredConditions, woundTypes } from '../../../machines/questionnaire/conditions.ts'
import type { QuestionId } from '../../../machines/questionnaire/questions.ts'
import { screeningMachine } from '../../../machines/screening.machine.ts'
import type { Step } from '../../../machines/step.ts'

/** The page that a question leads to with these answers: the chart itself, run for one step. */
export function leadsTo(question: QuestionId, answers: Answers): Step {
  const [{ context }] = initialTransition(screeningMachine, { answers })
  const here = screeningMachine.resolveState({ value: question, context })
  return transition(screeningMachine, here, { type: 'next' })[0].value
}

/** The earlier answers on which the ways on and the options of later questions depend: the condition, and the kind of wound. */
export const settings: readonly Answers[] = coveredConditions.flatMap((condition): readonly Answers[] =>
  condition === 'wound' ? woundTypes.map((woundType) => ({ condition, woundType })) : [{ condition }],
)
