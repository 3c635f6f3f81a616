import type { Answers, SignsId } from '../questionnaire/answers.ts'
import { ticked } from '../questionnaire/answers.ts'
import { questionIds } from '../questionnaire/questions.ts'
import type { QuestionId } from '../questionnaire/questions.ts'
import { urgentSigns } from '../questionnaire/urgentSigns.ts'
import type { Urgency, UrgentSignId } from '../questionnaire/urgentSigns.ts'

const isSignList = (question: QuestionId): question is SignsId => question.startsWith('urgent') || question === 'sinceTreatment'
export const signLists: readonly SignsId[] = questionIds.filter(isSignList)

/** Levels: domain.md 6.2. */
const isSignOf =
  (urgency: Urgency) =>
  (id: string): id is UrgentSignId =>
    id in urgentSigns && urgentSigns[id as UrgentSignId].urgency === urgency

const isEmergencySign = isSignOf('emergency')
const isSameDaySign = isSignOf('today')

export const hasEmergencySignIn = (answers: Answers, list: SignsId) => ticked(answers, list).some(isEmergencySign)
export const hasSameDaySignIn = (answers: Answers, list: SignsId) => ticked(answers, list).some(isSameDaySign)
export const isUnsureOfSignsIn = (answers: Answers, list: SignsId) => ticked(answers, list).includes('unsure')

/** Every emergency sign told, of all lists: what is read back before the flow stops. */
export const emergencySigns = (answers: Answers) => signLists.flatMap((list) => ticked(answers, list).filter(isEmergencySign))

/** A new symptom after treatment counts, and so does not knowing of one (domain.md 8.3 R04). */
export const mayHaveNewSymptomSinceTreatment = (answers: Answers) =>
  ticked(answers, 'sinceTreatment').includes('otherNewSymptom') || isUnsureOfSignsIn(answers, 'sinceTreatment')

/** Anything in one list that needs care today: a same-day sign, not knowing, or a new symptom after treatment. */
export const needsCareTodayFor = (answers: Answers, list: SignsId) =>
  hasSameDaySignIn(answers, list) ||
  isUnsureOfSignsIn(answers, list) ||
  (list === 'sinceTreatment' && mayHaveNewSymptomSinceTreatment(answers))

export const isQuicklyWorse = ({ trend }: Answers) => trend === 'quicklyWorse'
