import type { LetterId } from './ids.ts'

/** What each outcome asks the person to do, in order (domain.md 8.1, "Actions offered"). */
export const actionsFor = {
  O1: ['callEmergency', 'goToEmergency', 'sayIfTreated'],
  O2: ['seeSomeoneToday', 'emergencyIfNotSeen', 'sayIfTreated'],
  O3: ['askAtThisAge', 'studiesWereInAdults', 'doNotPayYet'],
  O4: ['ownDoctorBeforeClinic', 'showThisPage', 'doNotStopMedicines', 'doNotPayYet'],
  O5: ['seeDoctorAboutSymptoms', 'tellWhenItBegan', 'doNotPayYet', 'comeBackWhenKnown'],
  O6: ['askAboutProvenCare', 'showThisPage', 'doNotPayYet'],
  O7: ['askSpecialistAboutOptions', 'askAboutRegulatedTrials', 'takeClinicQuestions', 'doNotPayYet'],
  newWound: ['showWoundToNurse', 'askWhyItIsSlow', 'doNotPayYet'],
  keepGoing: ['askHowToKeepGoing', 'doNotStopMedicines', 'doNotPayYet'],
  specialistSoon: ['askForReferralSoon', 'askAboutRegulatedTrials', 'takeClinicQuestions', 'doNotPayYet'],
  unclear: ['goThroughUnsureAnswers', 'showThisPage', 'doNotPayYet'],
} as const satisfies Readonly<Record<LetterId, readonly string[]>>

export type ActionId = (typeof actionsFor)[LetterId][number]

/** How urgent each outcome is, for its care card: the three levels of domain.md 6.1. */
export const urgencyOf = {
  O1: 'emergency',
  O2: 'today',
  O3: 'soon',
  O4: 'soon',
  O5: 'soon',
  O6: 'soon',
  O7: 'soon',
  newWound: 'soon',
  keepGoing: 'soon',
  specialistSoon: 'soon',
  unclear: 'soon',
} as const satisfies Readonly<Record<LetterId, 'emergency' | 'today' | 'soon'>>

export type CareLevel = (typeof urgencyOf)[LetterId]
