/** What a person may ask a clinic before paying (domain.md 9.1). */
export const clinicQuestions = {
  product: ['contentsAndMaker', 'licence', 'registeredTrial', 'purityProof', 'donorTests', 'skinOnlyLabel'],
  evidence: ['publishedStudies', 'placeboComparison', 'betterProven'],
  safety: ['risksForMe', 'whoGivesIt', 'emergencyCare', 'signsForHelp', 'laterTreatments', 'medicineChanges'],
  practical: ['sessionsAndFollowUp', 'totalCost', 'realisticResult', 'notHelped', 'consentForm', 'sellerGain', 'sideEffectReport'],
} as const

export type ClinicQuestionGroup = keyof typeof clinicQuestions
export type ClinicQuestionId = (typeof clinicQuestions)[ClinicQuestionGroup][number]

/** Signs to be careful of in what a clinic says (domain.md 9.1). */
export const warningSigns = [
  'manyDiseases', 'storiesNotStudies', 'noRisk', 'pressureToPay', 'registrationAsProof', 'noProductName', 'payForTrial',
] as const
export type WarningSignId = (typeof warningSigns)[number]

/** What to bring to one's own doctor (domain.md 9.2). */
const documents = [
  'summary', 'diagnosis', 'medicines', 'reports', 'treatmentsTried', 'healthHistory', 'msDetails', 'clinicOffer', 'goalsAndFears', 'companion',
] as const
export type DocumentId = (typeof documents)[number]

/** The papers to bring for a condition: those about MS for MS alone. */
export const documentsFor = (condition: string | undefined): readonly DocumentId[] => documents.filter((id) => id !== 'msDetails' || condition === 'ms')
