import { isQuestion } from '../../machines/path.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { questionIds } from '../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import { treatmentQuestions } from '../../machines/questionnaire/treatmentQuestions.ts'
import { coveredCondition } from '../../machines/rules/about.ts'
import type { Step } from '../../machines/step.ts'
import { answerOfKind, kindOf, kindsOf } from './answerKinds.ts'
import { kindOfTreatments, treatmentKinds } from './treatmentKinds.ts'
import { stepAfter } from './walkChart.ts'

/** Answer sets that the rules and the chart cannot tell apart. */
interface AnswerClass {
  /** The kind of each answer, in the order of the questions: equal for two sets of one class only. */
  readonly key: string
  /** A whole journey of the class. */
  readonly answers: Answers
}

/** A journey begun: where it stands, and the kind of what was told of treatments; empty before. */
interface Begun extends AnswerClass {
  readonly step: Step
  readonly treatments: string
}

const start: Begun = { key: '', answers: {}, step: 'welcome', treatments: '' }

const isTreatmentQuestion = (question: QuestionId) =>
  Object.values(treatmentQuestions).some(({ tried, effect, notPossible }) => question === tried || question === effect || question === notPossible)

const withKind = (begun: Begun, kind: string, told: Answers, treatments = begun.treatments): Begun => ({
  key: begun.key ? `${begun.key} ${kind}` : kind,
  answers: { ...begun.answers, ...told },
  step: begun.step,
  treatments,
})

/** A begun journey with every kind of answer to the question it has come to. */
function answered(question: QuestionId, begun: Begun): readonly Begun[] {
  const { answers, treatments } = begun
  const condition = coveredCondition(answers)
  if (condition && question === treatmentQuestions[condition].tried) {
    return [...treatmentKinds(condition, answers)].map(([kind, told]) => withKind(begun, kind, told, kind))
  }
  return kindsOf(question, answers, treatments).map((kind) => withKind(begun, kind, { [question]: answerOfKind(question, kind) }))
}

/** All of them, one by one: every whole journey that the chart leads through, with every kind of answer at each question. */
export function* answerClasses(): Generator<AnswerClass> {
  const open = [start]
  for (let begun = open.pop(); begun; begun = open.pop()) {
    const { step, key, answers } = begun
    if (step === 'outcome') {
      yield { key, answers }
      continue
    }
    const isOpen = isQuestion(step) && answers[step] === undefined
    for (const next of (isOpen ? answered(step, begun) : [begun]).toReversed()) {
      const after = stepAfter(step, next.answers)
      if (!after) throw new Error(`The chart does not leave ${step} with ${JSON.stringify(next.answers)}`)
      open.push({ ...next, step: after })
    }
  }
}

/** The class of a whole journey (relevant answers up to an outcome); undefined where none stands for what it tells of treatments. */
export function classOf(answers: Answers): AnswerClass | undefined {
  let found = start
  for (const question of questionIds.filter((id) => answers[id] !== undefined && !isTreatmentQuestion(id))) {
    const condition = coveredCondition(answers)
    if (question === 'impact' && condition) {
      const treatments = kindOfTreatments(condition, answers)
      const told = treatmentKinds(condition, found.answers).get(treatments)
      if (!told) return undefined
      found = withKind(found, treatments, told, treatments)
    }
    const kind = kindOf(question, { ...found.answers, [question]: answers[question] }, found.treatments)
    found = withKind(found, kind, { [question]: answerOfKind(question, kind) })
  }
  return { key: found.key, answers: found.answers }
}
