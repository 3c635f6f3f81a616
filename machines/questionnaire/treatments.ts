import type { SourceId } from '../evidence/sources.ts'
import type { WoundType } from './conditions.ts'

/** Core care comes before any talk of exosomes; second-step and specialist care are only listed (domain.md 4). */
type CareStep = 'core' | 'second' | 'specialist'

export interface Treatment {
  readonly step: CareStep
  /** Empty where no H or M source was found: people have had it, but we claim nothing for it. */
  readonly sources: readonly SourceId[]
  /** Only asked for these kinds of wound; asked for all where absent. */
  readonly woundTypes?: readonly WoundType[]
  /** A check, not a cure: it is done or not done, and nobody is asked how it worked. */
  readonly isCheck?: true
}

export const jointTreatments = {
  exercise: { step: 'core', sources: ['SOC-10', 'SOC-13'] },
  weightLoss: { step: 'core', sources: ['SOC-10', 'SOC-13'] },
  arthritisAdvice: { step: 'core', sources: ['SOC-10', 'SOC-13'] },
  gel: { step: 'core', sources: ['SOC-10', 'SOC-13b'] },
  antiInflammatoryTablets: { step: 'second', sources: ['SOC-13b', 'URG-17'] },
  painkillers: { step: 'second', sources: ['SOC-13b', 'URG-17'] },
  steroidInjection: { step: 'second', sources: ['SOC-13b', 'URG-17'] },
  hyaluronicInjection: { step: 'second', sources: [] },
  plateletInjection: { step: 'second', sources: ['SOC-9'] },
  heatColdBrace: { step: 'second', sources: [] },
  jointSurgeon: { step: 'specialist', sources: ['SOC-13', 'SOC-13b'] },
} as const satisfies Record<string, Treatment>

export const msTreatments = {
  msTeam: { step: 'core', sources: ['SOC-14', 'URG-10'] },
  msMedicineInjection: { step: 'core', sources: ['SOC-14', 'SOC-14c'] },
  msMedicineTablets: { step: 'core', sources: ['SOC-14', 'SOC-14c'] },
  msMedicineDrip: { step: 'core', sources: ['SOC-14', 'SOC-14c'] },
  rehabilitation: { step: 'second', sources: ['SOC-14'] },
  symptomMedicine: { step: 'second', sources: ['SOC-14'] },
  relapseSteroids: { step: 'second', sources: ['SOC-14', 'URG-10'] },
  ownStemCellTransplant: { step: 'specialist', sources: ['SOC-7'] },
} as const satisfies Record<string, Treatment>

export const woundTreatments = {
  causeChecked: { step: 'core', sources: ['SOC-15', 'SOC-18', 'SOC-24'], isCheck: true },
  bloodFlowTest: { step: 'core', sources: ['SOC-17', 'SOC-24'], woundTypes: ['leg', 'diabeticFoot'], isCheck: true },
  deadTissueRemoved: { step: 'core', sources: ['SOC-15', 'SOC-18'] },
  dressings: { step: 'core', sources: ['SOC-15', 'SOC-24'] },
  compression: { step: 'core', sources: ['SOC-24'], woundTypes: ['leg'] },
  pressureOffFoot: { step: 'core', sources: ['SOC-15', 'SOC-18'], woundTypes: ['diabeticFoot'] },
  pressureRelief: { step: 'core', sources: ['URG-9'], woundTypes: ['pressure'] },
  infectionTreated: { step: 'core', sources: ['SOC-15', 'SOC-18'] },
  diabetesAndSmoking: { step: 'core', sources: ['SOC-15', 'SOC-18'] },
  veinProcedure: { step: 'second', sources: ['SOC-24'], woundTypes: ['leg', 'other', 'unsure'] },
  bloodFlowRestored: { step: 'second', sources: ['SOC-15', 'SOC-24'], woundTypes: ['leg', 'diabeticFoot', 'other', 'unsure'] },
  vacuumDressing: { step: 'second', sources: ['SOC-15', 'SOC-24'] },
  skinGraft: { step: 'specialist', sources: [] },
  oxygenTherapy: { step: 'specialist', sources: [] },
} as const satisfies Record<string, Treatment>

export const treatments = { ...jointTreatments, ...msTreatments, ...woundTreatments } as const satisfies Record<string, Treatment>

export type TreatmentId = keyof typeof treatments

/** What people can say of a treatment they tried. */
export const treatmentEffects = ['helped', 'notEnough', 'unsure'] as const
