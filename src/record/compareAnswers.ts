import { idsOf } from '../../machines/idsOf.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { saysNothingOfOthers } from '../../machines/questionnaire/changeAnswer.ts'
import { questionIds } from '../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'

/** How two runs of the questions stand to each other, question by question; each in the order of the questions. */
export interface Comparison {
  /** Answered differently: someone must decide which counts. */
  readonly differ: readonly QuestionId[]
  /** Answered about another condition or joint in each run: these go with whichever of those counts. */
  readonly follow: readonly QuestionId[]
  /** Answered in one run alone: there is nothing to decide. */
  readonly onlyPatient: readonly QuestionId[]
  readonly onlyNurse: readonly QuestionId[]
  readonly same: readonly QuestionId[]
}

/** The question an answer is bound to: it says nothing where that one is answered otherwise. Undefined for most questions. */
export const boundTo = (question: QuestionId): QuestionId | undefined =>
  idsOf(saysNothingOfOthers).find((about) => saysNothingOfOthers[about]?.includes(question))

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

function standOf(question: QuestionId, patient: Answers, nurse: Answers): keyof Comparison | undefined {
  const about = boundTo(question)
  const [one, other] = [patient[question], nurse[question]]
  if (one === undefined) return other === undefined ? undefined : 'onlyNurse'
  if (other === undefined) return 'onlyPatient'
  if (about && patient[about] !== nurse[about]) return 'follow'
  return isSame(one, other) ? 'same' : 'differ'
}

/**
 * What a patient told beside what a nurse was told. Give it the nurse's relevant answers (path.ts), and the patient's
 * as received: a line left out must not hide the lines after it. Lists are taken to be in the definition's order.
 */
export function compareAnswers(patient: Answers, nurse: Answers): Comparison {
  const all = (stand: keyof Comparison) => questionIds.filter((question) => standOf(question, patient, nurse) === stand)
  return { differ: all('differ'), follow: all('follow'), onlyPatient: all('onlyPatient'), onlyNurse: all('onlyNurse'), same: all('same') }
}
