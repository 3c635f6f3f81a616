import type { Answers, SafetyId } from '../questionnaire/answers.ts'
import { ticked } from '../questionnaire/answers.ts'
import { safetyFlags } from '../questionnaire/safetyFlags.ts'
import type { SafetyFlagId } from '../questionnaire/safetyFlags.ts'
import { questionIds } from '../questionnaire/questions.ts'
import type { OptionId, QuestionId } from '../questionnaire/questions.ts'

const isSafetyList = (question: QuestionId): question is SafetyId => question.startsWith('safety')
export const safetyLists: readonly SafetyId[] = questionIds.filter(isSafetyList)

/** "I am not sure" about a list counts as yes for every flag of it that puts the doctor first (domain.md 8.2). */
export const isUnsureOfList = (answers: Answers, list: SafetyId) => ticked(answers, list).includes('unsure')

/** One of these is ticked in the list, or the person is not sure about the list. */
const mayHave = <L extends SafetyId>(answers: Answers, list: L, ...flags: readonly OptionId<L>[]) =>
  isUnsureOfList(answers, list) || flags.some((flag) => ticked(answers, list).includes(flag))

const isSafetyFlag = (id: string): id is SafetyFlagId => id in safetyFlags

/** The flags ticked, of all lists, whatever their effect. */
export const flagsTold = (answers: Answers): readonly SafetyFlagId[] =>
  safetyLists.flatMap((list) => ticked(answers, list).filter(isSafetyFlag))

export const mayBePregnant = (a: Answers) => mayHave(a, 'safetyNow', 'pregnant')
export const mayHaveCancer = (a: Answers) => mayHave(a, 'safetyNow', 'cancer')
export const mayHaveInfection = (a: Answers) => mayHave(a, 'safetyNow', 'infection')
export const mayHaveWeakImmuneSystem = (a: Answers) => mayHave(a, 'safetyNow', 'weakImmuneSystem')
export const mayBleedEasily = (a: Answers) => mayHave(a, 'safetyNow', 'bleeding')
export const mayReactBadly = (a: Answers) => mayHave(a, 'safetyBefore', 'seriousAllergy', 'reactionToCellTreatment')

export const mayNeedSpecialistView = (a: Answers) =>
  mayHave(a, 'safetyNow', 'organDisease', 'diabetesHardToControl', 'autoimmune') || mayHave(a, 'safetyBefore', 'recentClot')

export const mayHaveJointCaution = (a: Answers) => a.condition === 'osteoarthritis' && mayHave(a, 'safetyJoint', 'jointImplant', 'recentJointInjection')

export const mayHaveMsCaution = (a: Answers) => a.condition === 'ms' && mayHave(a, 'safetyMs', 'recentRelapse')

export const mayHaveWoundCaution = (a: Answers) =>
  a.condition === 'wound' && mayHave(a, 'safetyWound', 'poorCirculation', 'boneInfection', 'changingWound')
