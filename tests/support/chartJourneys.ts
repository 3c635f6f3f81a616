import { getShortestPaths } from 'xstate/graph'
import { isQuestion, relevantAnswers } from '../../machines/path.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { coveredConditions } from '../../machines/questionnaire/conditions.ts'
import { exclusiveOptions, questions } from '../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import { treatmentQuestions } from '../../machines/questionnaire/treatmentQuestions.ts'
import { visibleOptions } from '../../machines/questionnaire/visibleOptions.ts'
import { care } from '../../machines/rules/care.ts'
import { ruleFor } from '../../machines/rules/decide.ts'
import { screeningMachine } from '../../machines/screening.machine.ts'
import type { AnswerEvent, ScreeningEvent } from '../../machines/screening.machine.ts'
import type { Step } from '../../machines/step.ts'

const isExclusive = (option: string | undefined) => option === 'none' || option === 'unsure'

/** What people may answer at a question, as far as the chart can tell it apart. */
function answersTo(question: QuestionId, answers: Answers): readonly unknown[] {
  const visible = visibleOptions(question, answers)
  const { kind } = questions[question]
  if (kind === 'single') return visible
  if (kind === 'each') return ['helped', 'notEnough'].map((effect) => Object.fromEntries(visible.map((item) => [item, effect])))
  const all = question === 'goals' ? [] : [visible]
  return [...visible.map((option) => [option]), ...all, ...exclusiveOptions.map((option) => [option])]
}

/** Every event a person can cause on a page: each answer to its question, and Continue. */
function eventsOf({ value, context }: { value: Step; context: { answers: Answers } }): ScreeningEvent[] {
  const answerEvents = isQuestion(value)
    ? answersTo(value, context.answers).map((answer) => ({ type: 'answer', question: value, value: answer }) as AnswerEvent)
    : []
  return [...answerEvents, { type: 'next' }]
}

/** What of the past the chart and the rules still look at: pages that differ in nothing else count as one. */
function memory(answers: Answers) {
  const { condition, woundType } = answers
  const lists = coveredConditions.map((each) => answers[treatmentQuestions[each].tried])
  const tried = lists.map((list) => (list?.length === 1 ? isExclusive(list[0]) && list[0] : list?.length))
  const relevant = relevantAnswers(answers)
  return JSON.stringify([condition, woundType, tried, ruleFor(relevant).outcome, care(relevant)])
}

/** The shortest way to every page with every answer to it, by XState's own search of the chart. */
export const chartJourneys = () =>
  getShortestPaths(screeningMachine, {
    events: (state) => eventsOf(state),
    serializeState: ({ value, context }) =>
      `${value} ${isQuestion(value) ? JSON.stringify(context.answers[value]) : ''} ${memory(context.answers)}`,
  })
