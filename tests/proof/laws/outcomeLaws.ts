import type { Answers, SafetyId } from '../../../machines/questionnaire/answers.ts'
import type { Condition } from '../../../machines/questionnaire/conditions.ts'
import { safetyFlags } from '../../../machines/questionnaire/safetyFlags.ts'
import { coveredCondition } from '../../../machines/rules/about.ts'
import { care } from '../../../machines/rules/care.ts'
import { questionsBehindLeastCaution } from '../../../machines/rules/completeness.ts'
import { decisionTable } from '../../../machines/rules/decisionTable.ts'
import { flagsTold, isUnsureOfList, safetyLists } from '../../../machines/rules/safety.ts'
import { hasEmergencySignIn, hasSameDaySignIn, isUnsureOfSignsIn, signLists } from '../../../machines/rules/urgency.ts'
import { ofChange, ofOne } from './law.ts'
import type { Law } from './law.ts'

const listsOfOthers: Readonly<Record<Condition, readonly SafetyId[]>> = {
  osteoarthritis: ['safetyMs', 'safetyWound'],
  ms: ['safetyJoint', 'safetyWound'],
  wound: ['safetyJoint', 'safetyMs'],
}

/** A flag told, or a list not sure about, other than those asked of another condition. */
function hasDoctorFirstFlag(answers: Answers) {
  const condition = coveredCondition(answers)
  const lists = safetyLists.filter((list) => !condition || !listsOfOthers[condition].includes(list))
  const asked: Answers = Object.fromEntries(lists.map((list) => [list, answers[list]]))
  return flagsTold(asked).some((flag) => safetyFlags[flag].effect === 'doctorFirst') || lists.some((list) => isUnsureOfList(answers, list))
}

const hasEmergency = (answers: Answers) => signLists.some((list) => hasEmergencySignIn(answers, list))
const mayNeedCareToday = (answers: Answers) => signLists.some((list) => hasSameDaySignIn(answers, list) || isUnsureOfSignsIn(answers, list))

const without = (answers: Answers, question: string): Answers => Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question))

/** What an outcome needs, and what it never comes from. */
export const outcomeLaws: readonly Law[] = [
  ofOne('oneOutcome', 'claims.md 1', 'Every set of answers ends at one outcome, by the first row of the table that matches.', (a, { id, outcome }) => {
    const first = decisionTable.find(({ when }) => when(a))
    return first?.id === id && first.outcome === outcome
  }),
  ofOne('emergency', '8.5, 1', 'Any emergency sign leads to emergency help (O1), whatever else is answered.', (a, { outcome }) => !hasEmergency(a) || outcome === 'O1'),
  ofOne('onlyEmergency', '8.5, 1', 'Nothing but an emergency sign leads to O1.', (a, { outcome }) => outcome !== 'O1' || hasEmergency(a)),
  ofOne('today', '8.5, 1', 'A sign that needs help today, or not knowing of one, leads to O2 unless it is an emergency.', (a, { outcome }) =>
    !mayNeedCareToday(a) || outcome === 'O1' || outcome === 'O2'),
  ofOne('adults', '8.5, 6', 'Under 18, or not sure of it, never leads to O4, O5, O6 or O7.', ({ adult }, { outcome }) =>
    adult === 'yes' || adult === undefined || ['O1', 'O2', 'O3'].includes(outcome)),
  ofOne('leastCautious', '8.5, 9', 'O7 needs an adult, a confirmed condition, no safety flag, and usual care tried without enough help.', (a, { outcome }) =>
    outcome !== 'O7' ||
    (a.adult === 'yes' && a.diagnosis === 'confirmed' && coveredCondition(a) !== undefined && !hasDoctorFirstFlag(a) && care(a) === 'triedNotEnough')),
  ofChange(
    'skipped',
    '8.5, 11',
    'An answer left out never leads to O7.',
    (answers, random) => [answers, without(answers, random.oneOf(questionsBehindLeastCaution(answers)))],
    (_, after) => after !== 'O7',
  ),
]
