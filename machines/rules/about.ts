import type { Answers } from '../questionnaire/answers.ts'
import { coveredConditions } from '../questionnaire/conditions.ts'
import type { Condition } from '../questionnaire/conditions.ts'

/** The condition, where this guide covers it. */
export const coveredCondition = ({ condition }: Answers): Condition | undefined => coveredConditions.find((c) => c === condition)

/** Not knowing, or not saying, counts as under 18. */
export const mayBeUnder18 = ({ adult }: Answers) => adult === 'no' || adult === 'unsure'

export const isConditionNotCovered = ({ condition }: Answers) => condition === 'other' || condition === 'unsure'

export const mayBeUnconfirmed = ({ diagnosis }: Answers) => diagnosis === 'notConfirmed' || diagnosis === 'unsure'

/** Not knowing how long counts as new: a wound of under two weeks is looked at and treated first. */
export const mayBeNewWound = ({ condition, woundDuration }: Answers) =>
  condition === 'wound' && (woundDuration === 'underTwoWeeks' || woundDuration === 'unsure')

export const isBeingSoldTreatment = ({ stage }: Answers) => stage === 'offered' || stage === 'booked'

export const mayHaveHadTreatment = ({ stage }: Answers) => stage === 'hadTreatment' || stage === 'unsure'

export const mayGoAbroad = (a: Answers) => isBeingSoldTreatment(a) && (a.abroad === 'yes' || a.abroad === 'unsure')
