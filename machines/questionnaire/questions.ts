import { idsOf } from '../idsOf.ts'
import { coveredConditions, joints, msTypes, woundTypes } from './conditions.ts'
import { goals, mostGoals } from './goals.ts'
import { flagsBefore, flagsJoint, flagsMs, flagsNow, flagsWound } from './safetyFlags.ts'
import { jointTreatments, msTreatments, treatmentEffects, woundTreatments } from './treatments.ts'
import { generalSigns, jointSigns, msSigns, signsAfterTreatment, woundSigns } from './urgentSigns.ts'

/** One answer out of several. */
interface SingleQuestion<O extends string = string> {
  readonly kind: 'single'
  readonly options: readonly O[]
}

/** Any number of answers, or one of the two exclusive ones. */
interface MultiQuestion<O extends string = string> {
  readonly kind: 'multi'
  readonly options: readonly O[]
  readonly most?: number
}

/** The same small question about each of several items. */
interface EachQuestion<I extends string = string, O extends string = string> {
  readonly kind: 'each'
  readonly items: readonly I[]
  readonly options: readonly O[]
}

export type Question = SingleQuestion | MultiQuestion | EachQuestion

/** Every list ends with these two; choosing one clears the rest. */
export const exclusiveOptions = ['none', 'unsure'] as const
export type ExclusiveOption = (typeof exclusiveOptions)[number]

const single = <const O extends string>(...options: readonly O[]): SingleQuestion<O> => ({ kind: 'single', options })

const multi = <const O extends string>(options: readonly O[]): MultiQuestion<O> => ({ kind: 'multi', options })

const each = <const I extends string, const O extends string>(items: readonly I[], options: readonly O[]): EachQuestion<I, O> => ({
  kind: 'each',
  items,
  options,
})

/** Every question, in the order of domain.md 8.3. What follows what is decided in screening.machine.ts. */
export const questions = {
  subject: single('me', 'someoneElse'),
  urgentGeneral: multi(idsOf(generalSigns)),
  adult: single('yes', 'no', 'unsure'),
  condition: single(...coveredConditions, 'other', 'unsure'),

  urgentJoint: multi(idsOf(jointSigns)),
  urgentMs: multi(idsOf(msSigns)),
  urgentWound: multi(idsOf(woundSigns)),

  diagnosis: single('confirmed', 'notConfirmed', 'unsure'),
  joint: single(...joints),
  msType: single(...msTypes),
  woundType: single(...woundTypes),
  woundDuration: single('underTwoWeeks', 'twoToSixWeeks', 'overSixWeeks', 'unsure'),

  stage: single('curious', 'offered', 'booked', 'hadTreatment', 'unsure'),
  abroad: single('yes', 'no', 'unsure'),
  sinceTreatment: multi([...idsOf(signsAfterTreatment), 'otherNewSymptom']),

  safetyNow: multi(idsOf(flagsNow)),
  safetyBefore: multi(idsOf(flagsBefore)),
  safetyJoint: multi(idsOf(flagsJoint)),
  safetyMs: multi(idsOf(flagsMs)),
  safetyWound: multi(idsOf(flagsWound)),

  triedJoint: multi(idsOf(jointTreatments)),
  effectJoint: each(idsOf(jointTreatments), treatmentEffects),
  notPossibleJoint: multi([...idsOf(jointTreatments), 'weightLossNotAdvised']),
  triedMs: multi(idsOf(msTreatments)),
  effectMs: each(idsOf(msTreatments), treatmentEffects),
  notPossibleMs: multi([...idsOf(msTreatments), 'noMsMedicineFits']),
  triedWound: multi(idsOf(woundTreatments)),
  effectWound: each(idsOf(woundTreatments), treatmentEffects),
  notPossibleWound: multi(idsOf(woundTreatments)),

  impact: single('low', 'some', 'high', 'unsure'),
  trend: single('better', 'same', 'itChanges', 'slowlyWorse', 'quicklyWorse', 'unsure'),
  goals: { ...multi(idsOf(goals)), most: mostGoals },
} as const satisfies Record<string, Question>

type Questions = typeof questions
export type QuestionId = keyof Questions
export const questionIds = idsOf(questions)

type IdsOfKind<K extends Question['kind']> = { [Q in QuestionId]: Questions[Q]['kind'] extends K ? Q : never }[QuestionId]
export type SingleId = IdsOfKind<'single'>
export type MultiId = IdsOfKind<'multi'>
export type EachId = IdsOfKind<'each'>

/** What a person may choose at a question, the exclusive answers of a list included. */
export type OptionId<Q extends QuestionId> =
  | Questions[Q]['options'][number]
  | (Questions[Q]['kind'] extends 'multi' ? ExclusiveOption : never)

export type ItemId<Q extends EachId> = Questions[Q]['items'][number]

/** What a person may say of each treatment they tried. */
export type EffectOption = Questions[EachId]['options'][number]

export const isEachQuestion = (question: QuestionId): question is EachId => questions[question].kind === 'each'
