import type { Answers, SafetyId } from '../questionnaire/answers.ts'
import { ticked } from '../questionnaire/answers.ts'
import { safetyFlags } from '../questionnaire/safetyFlags.ts'
import type { SafetyFlagId } from '../questionnaire/safetyFlags.ts'
import { questionIds, questions } from '../questionnaire/questions.ts'
import type { QuestionId } from '../questionnaire/questions.ts'

const isSafetyList = (question: QuestionId): question is SafetyId => question.startsWith('safety')
export const safetyLists: readonly SafetyId[] = questionIds.filter(isSafetyList)

const listOf: ReadonlyMap<string, SafetyId> = new Map(safetyLists.flatMap((list) => questions[list].options.map((flag) => [flag, list] as const)))

/** "I am not sure" about a list counts as yes for every flag of it that puts the doctor first (domain.md 8.2). */
export const isUnsureOfList = (answers: Answers, list: SafetyId) => ticked(answers, list).includes('unsure')

/** Ticked, or in a list the person is not sure about. */
function mayHave(answers: Answers, flag: SafetyFlagId): boolean {
  const list = listOf.get(flag)
  return list !== undefined && (ticked(answers, list).includes(flag) || isUnsureOfList(answers, list))
}

const isSafetyFlag = (id: string): id is SafetyFlagId => id in safetyFlags

/** The flags ticked, of all lists, whatever their effect. */
export const flagsTold = (answers: Answers): readonly SafetyFlagId[] =>
  safetyLists.flatMap((list) => ticked(answers, list).filter(isSafetyFlag))

export const mayBePregnant = (a: Answers) => mayHave(a, 'pregnant')
export const mayHaveCancer = (a: Answers) => mayHave(a, 'cancer')
export const mayHaveInfection = (a: Answers) => mayHave(a, 'infection')
export const mayHaveWeakImmuneSystem = (a: Answers) => mayHave(a, 'weakImmuneSystem')
export const mayBleedEasily = (a: Answers) => mayHave(a, 'bleeding')
export const mayReactBadly = (a: Answers) => mayHave(a, 'seriousAllergy') || mayHave(a, 'reactionToCellTreatment')

export const mayNeedSpecialistView = (a: Answers) =>
  mayHave(a, 'organDisease') || mayHave(a, 'recentClot') || mayHave(a, 'diabetesHardToControl') || mayHave(a, 'autoimmune')

export const mayHaveJointCaution = (a: Answers) =>
  a.condition === 'osteoarthritis' && (mayHave(a, 'jointImplant') || mayHave(a, 'recentJointInjection'))

export const mayHaveMsCaution = (a: Answers) => a.condition === 'ms' && mayHave(a, 'recentRelapse')

export const mayHaveWoundCaution = (a: Answers) =>
  a.condition === 'wound' && (mayHave(a, 'poorCirculation') || mayHave(a, 'boneInfection') || mayHave(a, 'changingWound'))
