import type { SourceId } from '../evidence/sources.ts'
import type { WoundType } from './conditions.ts'

export interface Treatment {
  /** Empty where no H or M source was found: people have had it, but we claim nothing for it. */
  readonly sources: readonly SourceId[]
  /** Only asked for these kinds of wound; asked for all where absent. */
  readonly woundTypes?: readonly WoundType[]
  /** A check, not a cure: it is done or not done, and nobody is asked how it worked. */
  readonly isCheck?: true
}

export const jointTreatments = {
  exercise: { sources: ['SOC-10', 'SOC-13'] },
  weightLoss: { sources: ['SOC-10', 'SOC-13'] },
  arthritisAdvice: { sources: ['SOC-10', 'SOC-13'] },
  gel: { sources: ['SOC-10', 'SOC-13b'] },
  antiInflammatoryTablets: { sources: ['SOC-13b', 'URG-17'] },
  painkillers: { sources: ['SOC-13b', 'URG-17'] },
  steroidInjection: { sources: ['SOC-13b', 'URG-17'] },
  hyaluronicInjection: { sources: [] },
  plateletInjection: { sources: ['SOC-9'] },
  heatColdBrace: { sources: [] },
  jointSurgeon: { sources: ['SOC-13', 'SOC-13b'] },
} as const satisfies Record<string, Treatment>

/** The medicines that slow MS down (disease-modifying medicines), by the way they are given. */
export const msMedicines = ['msMedicineInjection', 'msMedicineTablets', 'msMedicineDrip'] as const

export const msTreatments = {
  msTeam: { sources: ['SOC-14', 'URG-10'] },
  msMedicineInjection: { sources: ['SOC-14', 'SOC-14c'] },
  msMedicineTablets: { sources: ['SOC-14', 'SOC-14c'] },
  msMedicineDrip: { sources: ['SOC-14', 'SOC-14c'] },
  rehabilitation: { sources: ['SOC-14'] },
  symptomMedicine: { sources: ['SOC-14'] },
  relapseSteroids: { sources: ['SOC-14', 'URG-10'] },
  ownStemCellTransplant: { sources: ['SOC-7'] },
} as const satisfies Record<string, Treatment>

export const woundTreatments = {
  causeChecked: { sources: ['SOC-15', 'SOC-18', 'SOC-24'], isCheck: true },
  bloodFlowTest: { sources: ['SOC-17', 'SOC-24'], woundTypes: ['leg', 'diabeticFoot'], isCheck: true },
  deadTissueRemoved: { sources: ['SOC-15', 'SOC-18'] },
  dressings: { sources: ['SOC-15', 'SOC-24'] },
  compression: { sources: ['SOC-24'], woundTypes: ['leg'] },
  pressureOffFoot: { sources: ['SOC-15', 'SOC-18'], woundTypes: ['diabeticFoot'] },
  pressureRelief: { sources: ['URG-9'], woundTypes: ['pressure'] },
  infectionTreated: { sources: ['SOC-15', 'SOC-18'] },
  diabetesAndSmoking: { sources: ['SOC-15', 'SOC-18'] },
  veinProcedure: { sources: ['SOC-24'], woundTypes: ['leg', 'other', 'unsure'] },
  bloodFlowRestored: { sources: ['SOC-15', 'SOC-24'], woundTypes: ['leg', 'diabeticFoot', 'other', 'unsure'] },
  vacuumDressing: { sources: ['SOC-15', 'SOC-24'] },
  skinGraft: { sources: [] },
  oxygenTherapy: { sources: [] },
} as const satisfies Record<string, Treatment>

export const treatments = { ...jointTreatments, ...msTreatments, ...woundTreatments } as const satisfies Record<string, Treatment>

export type TreatmentId = keyof typeof treatments

/** What people can say of a treatment they tried. */
export const treatmentEffects = ['helped', 'notEnough', 'unsure'] as const
