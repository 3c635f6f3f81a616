import type { Answers } from '../../machines/questionnaire/answers.ts'
import { questionIds, questions } from '../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import type { Chance } from './random.ts'

interface Odds {
  /** How likely a question is not answered at all. */
  readonly absent: number
  /** How likely a list has something ticked, or "not sure". */
  readonly trouble: number
}

function randomAnswer(question: QuestionId, random: Chance, { trouble }: Odds): unknown {
  const definition = questions[question]
  if (definition.kind === 'single') return random.oneOf<string>(definition.options)
  if (definition.kind === 'each') {
    return Object.fromEntries(random.some<string>(definition.items, 0.8).map((item) => [item, random.oneOf<string>(definition.options)]))
  }
  const isLater = question.startsWith('tried') || question.startsWith('notPossible') || question === 'goals'
  if (!random.happens(isLater ? 0.8 : trouble)) return ['none']
  if (random.happens(0.2)) return ['unsure']
  const some = random.some<string>(definition.options, 0.35)
  return some.length > 0 ? some : ['none']
}

/** Any answers at all, on or off the path: each question also unanswered, "none" and "not sure". */
export function randomAnswers(random: Chance): Answers {
  const odds: Odds = { absent: random.oneOf([0, 0.01, 0.1]), trouble: random.oneOf([0, 0.05, 0.3]) }
  const given = questionIds.filter(() => !random.happens(odds.absent))
  return Object.fromEntries(given.map((question) => [question, randomAnswer(question, random, odds)]))
}
