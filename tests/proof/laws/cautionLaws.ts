import type { Answers, SafetyId, SignsId } from '../../../machines/questionnaire/answers.ts'
import { ticked } from '../../../machines/questionnaire/answers.ts'
import { questions } from '../../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../../machines/questionnaire/questions.ts'
import { safetyLists } from '../../../machines/rules/safety.ts'
import { signLists } from '../../../machines/rules/urgency.ts'
import { catalogue } from '../../../src/locales/en/catalogue.ts'
import { say } from '../../../src/locales/say.ts'
import { isAtLeastAsCautious, ofChange } from './law.ts'
import type { Law } from './law.ts'

type List = SignsId | SafetyId

/** The name of a page, as the review has it. */
const named = (question: QuestionId) => `"${say(catalogue.questions[question].short, 'me')}"`

const saying = (answers: Answers, list: List, option: 'none' | 'unsure'): Answers => ({ ...answers, [list]: [option] })

const told = (answers: Answers, list: List) => ticked(answers, list).filter((id) => id !== 'none' && id !== 'unsure')

const without = (answers: Answers, list: List): Answers => Object.fromEntries(Object.entries(answers).filter(([id]) => id !== list))

const oneMore = (list: List): Law =>
  ofChange(
    `more.${list}`,
    '8.5, 3',
    `One more tick on the list ${named(list)} never makes the outcome less cautious.`,
    (answers, random) => {
      const before = told(answers, list).length > 0 ? { ...answers, [list]: told(answers, list) } : saying(answers, list, 'none')
      return [before, { ...before, [list]: [...new Set([...told(before, list), random.oneOf<string>(questions[list].options)])] }]
    },
    isAtLeastAsCautious,
  )

const unsureOfList = (list: List): Law =>
  ofChange(
    `unsure.${list}`,
    '8.5, 4',
    `"I am not sure" about the list ${named(list)} is never less cautious than "none of these", or than no answer.`,
    (answers, random) => [random.happens(0.5) ? saying(answers, list, 'none') : without(answers, list), saying(answers, list, 'unsure')],
    isAtLeastAsCautious,
  )

const unsureNeedsHelpToday = (list: SignsId): Law =>
  ofChange(
    `notNo.${list}`,
    '8.5, 4',
    `"I am not sure" about the list ${named(list)} is never taken for no: it needs help today at the latest.`,
    (answers) => [answers, saying(answers, list, 'unsure')],
    (_, after, answers) => !(list in answers) || after === 'O1' || after === 'O2',
  )

const conditionOf = { safetyNow: undefined, safetyBefore: undefined, safetyJoint: 'osteoarthritis', safetyMs: 'ms', safetyWound: 'wound' } as const

const unsureNeedsOwnDoctor = (list: SafetyId): Law =>
  ofChange(
    `notNo.${list}`,
    '8.5, 4',
    `"I am not sure" about the list ${named(list)} is never taken for no: the own doctor comes first.`,
    (answers) => {
      const condition = conditionOf[list]
      return [answers, { ...saying(answers, list, 'unsure'), ...(condition && { condition }) }]
    },
    (_, after, answers) => !(list in answers) || isAtLeastAsCautious('O4', after),
  )

const unsureIsNotLeastCautious = (question: 'adult' | 'diagnosis' | 'impact' | 'trend'): Law =>
  ofChange(
    `unsure.${question}`,
    '8.5, 4',
    `"I am not sure" at ${named(question)} never leads to the least cautious outcome (O7).`,
    (answers) => [answers, { ...answers, [question]: 'unsure' }],
    (_, after) => after !== 'O7',
  )

/** What makes an outcome more careful, and never less. */
export const cautionLaws: readonly Law[] = [
  ...[...signLists, ...safetyLists].flatMap((list) => [oneMore(list), unsureOfList(list)]),
  ...signLists.map(unsureNeedsHelpToday),
  ...safetyLists.map(unsureNeedsOwnDoctor),
  ...(['adult', 'diagnosis', 'impact', 'trend'] as const).map(unsureIsNotLeastCautious),
  ofChange(
    'doubt',
    'claims.md 4',
    'Turning age or diagnosis from yes to no, or to not sure, never makes the outcome less cautious.',
    (answers, random) => [
      { ...answers, adult: 'yes', diagnosis: 'confirmed' },
      { ...answers, adult: random.oneOf(['yes', 'no', 'unsure'] as const), diagnosis: random.oneOf(['notConfirmed', 'unsure'] as const) },
    ],
    isAtLeastAsCautious,
  ),
  ofChange(
    'worse',
    'claims.md 3',
    'Getting worse quickly never makes the outcome less cautious.',
    (answers) => [
      { ...answers, trend: 'same' },
      { ...answers, trend: 'quicklyWorse' },
    ],
    isAtLeastAsCautious,
  ),
]
