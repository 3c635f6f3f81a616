import type { WoundType } from './conditions.ts'

export interface Treatment {
  /** Only asked for these kinds of wound; asked for all where absent. */
  readonly woundTypes?: readonly WoundType[]
  /** A check, not a cure: it is done or not done, and nobody is asked how it worked. */
  readonly isCheck?: true
}

export const jointTreatments = {
  exercise: {},
  weightLoss: {},
  arthritisAdvice: {},
  gel: {},
  antiInflammatoryTablets: {},
  painkillers: {},
  steroidInjection: {},
  hyaluronicInjection: {},
  plateletInjection: {},
  heatColdBrace: {},
  jointSurgeon: {},
} as const satisfies Record<string, Treatment>

/** The medicines that slow MS down (disease-modifying medicines), by the way they are given. */
export const msMedicines = ['msMedicineInjection', 'msMedicineTablets', 'msMedicineDrip'] as const

export const msTreatments = {
  msTeam: {},
  msMedicineInjection: {},
  msMedicineTablets: {},
  msMedicineDrip: {},
  rehabilitation: {},
  symptomMedicine: {},
  relapseSteroids: {},
  ownStemCellTransplant: {},
} as const satisfies Record<string, Treatment>

export const woundTreatments = {
  causeChecked: { isCheck: true },
  bloodFlowTest: { woundTypes: ['leg', 'diabeticFoot'], isCheck: true },
  deadTissueRemoved: {},
  dressings: {},
  compression: { woundTypes: ['leg'] },
  pressureOffFoot: { woundTypes: ['diabeticFoot'] },
  pressureRelief: { woundTypes: ['pressure'] },
  infectionTreated: {},
  diabetesAndSmoking: {},
  veinProcedure: { woundTypes: ['leg', 'other', 'unsure'] },
  bloodFlowRestored: { woundTypes: ['leg', 'diabeticFoot', 'other', 'unsure'] },
  vacuumDressing: {},
  skinGraft: {},
  oxygenTherapy: {},
} as const satisfies Record<string, Treatment>

export const treatments = { ...jointTreatments, ...msTreatments, ...woundTreatments } as const satisfies Record<string, Treatment>

export type TreatmentId = keyof typeof treatments

/** What people can say of a treatment they tried. */
export const treatmentEffects = ['helped', 'notEnough', 'unsure'] as const
