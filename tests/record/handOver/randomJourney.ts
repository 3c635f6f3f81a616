import { relevantAnswers } from '../../../machines/path.ts'
import type { Answers } from '../../../machines/questionnaire/answers.ts'
import { isEachQuestion, questionIds, questions } from '../../../machines/questionnaire/questions.ts'
import type { Chance } from '../../support/random.ts'
import { randomAnswers } from '../../support/randomAnswers.ts'

const none = ['none'] as const
const noSigns = { urgentGeneral: none, urgentJoint: none, urgentMs: none, urgentWound: none, sinceTreatment: none } as const satisfies Answers

/** A report for every treatment: those not tried do not count. */
const allEffects = (random: Chance) =>
  Object.fromEntries(
    questionIds.filter(isEachQuestion).map((id) => {
      const { items, options } = questions[id]
      return [id, Object.fromEntries(items.map((item) => [item, random.oneOf<string>(options)]))]
    }),
  )

/** The relevant answers of someone at random: three in four go on as far as they answered, many to the end. */
export function randomJourney(random: Chance): Answers {
  const answers = randomAnswers(random)
  if (random.happens(0.25)) return relevantAnswers(answers)
  const condition = random.oneOf(['osteoarthritis', 'ms', 'wound'] as const)
  const goals = random.some(questions.goals.options, 0.3).slice(0, questions.goals.most)
  return relevantAnswers({ ...answers, ...noSigns, ...allEffects(random), subject: 'me', adult: 'yes', condition, diagnosis: 'confirmed', goals })
}
