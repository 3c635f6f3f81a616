import type { Answers, SignsId } from '../questionnaire/answers.ts'
import { ticked } from '../questionnaire/answers.ts'
import { questionIds } from '../questionnaire/questions.ts'
import type { QuestionId } from '../questionnaire/questions.ts'
import { urgentSigns } from '../questionnaire/urgentSigns.ts'
import type { Urgency, UrgentSignId } from '../questionnaire/urgentSigns.ts'

const isSignList = (question: QuestionId): question is SignsId => question.startsWith('urgent') || question === 'sinceTreatment'
export const signLists: readonly SignsId[] = questionIds.filter(isSignList)

const isUrgentSign = (id: string): id is UrgentSignId => id in urgentSigns

/** The signs of one urgency that are ticked in one list, in the order ticked. Levels: domain.md 6.2. */
const signsIn = (answers: Answers, list: SignsId, urgency: Urgency): readonly UrgentSignId[] =>
  ticked(answers, list)
    .filter(isUrgentSign)
    .filter((id) => urgentSigns[id].urgency === urgency)

export const hasEmergencySignIn = (answers: Answers, list: SignsId) => signsIn(answers, list, 'emergency').length > 0
export const hasSameDaySignIn = (answers: Answers, list: SignsId) => signsIn(answers, list, 'today').length > 0
export const isUnsureOfSignsIn = (answers: Answers, list: SignsId) => ticked(answers, list).includes('unsure')

/** Every emergency sign told, of all lists: what is read back before the flow stops. */
export const emergencySigns = (answers: Answers) => signLists.flatMap((list) => signsIn(answers, list, 'emergency'))

/** A new symptom after treatment counts, and so does not knowing of one (domain.md 8.3 R04). */
export const mayHaveNewSymptomSinceTreatment = (answers: Answers) =>
  ticked(answers, 'sinceTreatment').includes('otherNewSymptom') || isUnsureOfSignsIn(answers, 'sinceTreatment')

/** Anything in one list that needs care today: a same-day sign, not knowing, or a new symptom after treatment. */
export const needsCareTodayFor = (answers: Answers, list: SignsId) =>
  hasSameDaySignIn(answers, list) ||
  isUnsureOfSignsIn(answers, list) ||
  (list === 'sinceTreatment' && mayHaveNewSymptomSinceTreatment(answers))

export const isQuicklyWorse = ({ trend }: Answers) => trend === 'quicklyWorse'
