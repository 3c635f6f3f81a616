import { isQuestion, relevantAnswers } from '../../machines/path.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { coveredConditions } from '../../machines/questionnaire/conditions.ts'
import { questions } from '../../machines/questionnaire/questions.ts'
import type { MultiId, QuestionId } from '../../machines/questionnaire/questions.ts'
import { visibleOptions } from '../../machines/questionnaire/visibleOptions.ts'
import { safetyLists } from '../../machines/rules/safety.ts'
import { signLists } from '../../machines/rules/urgency.ts'
import { pathOf } from '../../machines/screening.machine.ts'
import type { Chance } from '../support/random.ts'
import { randomAnswers } from '../support/randomAnswers.ts'

function anyAnswer(question: QuestionId, answers: Answers, random: Chance): unknown {
  const { kind, options } = questions[question]
  const visible = visibleOptions(question, answers)
  if (kind === 'single') return random.oneOf<string>(visible)
  if (kind === 'each') return Object.fromEntries(visible.map((item) => [item, random.oneOf<string>(options)]))
  return [random.oneOf<string>([...visible, 'none', 'unsure'])]
}

const treatmentLists = ['triedJoint', 'triedMs', 'triedWound', 'notPossibleJoint', 'notPossibleMs', 'notPossibleWound'] as const

/** Answers that mostly lead on to the later questions, past the rows that decide first, and with all, many or few treatments ticked. */
export function mostlyLeadingOn(random: Chance): Answers {
  const mostlyNone = (list: MultiId, odds: number) => [list, random.happens(odds) ? ['none'] : anyAnswer(list, {}, random)] as const
  const share = random.oneOf([0, 0.2, 0.5, 0.8, 1])
  return {
    adult: 'yes',
    condition: random.oneOf(coveredConditions),
    diagnosis: 'confirmed',
    ...Object.fromEntries(signLists.map((list) => mostlyNone(list, 0.95))),
    ...Object.fromEntries(safetyLists.map((list) => mostlyNone(list, 0.7))),
    ...Object.fromEntries(treatmentLists.map((list) => [list, random.some<string>(questions[list].options, share)])),
  }
}

/** The same, with an answer to every question that is still open on its path. */
function finished(answers: Answers, random: Chance): Answers {
  const step = pathOf(answers).at(-1)
  if (!step || !isQuestion(step)) return answers
  return finished({ ...answers, [step]: anyAnswer(step, answers, random) }, random)
}

/**
 * The relevant answers of a whole journey: random answers, what is still open on their path answered at random as well.
 * Most would stop early by chance, so three of four are led on.
 */
export function randomJourney(random: Chance): Answers {
  const begun: Answers = { ...randomAnswers(random), ...(random.happens(0.75) && mostlyLeadingOn(random)) }
  return relevantAnswers(finished(begun, random))
}
