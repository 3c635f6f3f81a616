import { assign, setup } from 'xstate'
import { exitsOf } from './exits.ts'
import type { Answer, Answers, SignsId } from './questionnaire/answers.ts'
import { ticked } from './questionnaire/answers.ts'
import { coveredConditions } from './questionnaire/conditions.ts'
import type { Condition } from './questionnaire/conditions.ts'
import { changeAnswer } from './questionnaire/changeAnswer.ts'
import type { Told } from './questionnaire/changeAnswer.ts'
import type { QuestionId } from './questionnaire/questions.ts'
import { isAnswered } from './questionnaire/validAnswer.ts'
import { visibleOptions } from './questionnaire/visibleOptions.ts'
import { isBeingSoldTreatment, isConditionNotCovered, mayBeUnconfirmed, mayBeUnder18, mayHaveHadTreatment } from './rules/about.ts'
import { hasEmergencySignIn, isQuicklyWorse, needsCareTodayFor } from './rules/urgency.ts'
import type { Step } from './step.ts'

export type AnswerEvent = { [Q in QuestionId]: { type: 'answer'; question: Q; value: Answer<Q> } }[QuestionId]

export type ScreeningEvent = AnswerEvent | { type: 'next' } | { type: 'undo' } | { type: 'restart' } | { type: 'load'; told: Told }

type OfQuestion = { question: QuestionId }
type OfSigns = { list: SignsId }
type OfTried = { tried: TriedId }

type TriedId = Extract<QuestionId, `tried${string}`>
type EffectId = Extract<QuestionId, `effect${string}`>
type NotPossibleId = Extract<QuestionId, `notPossible${string}`>

const lastCondition = 'wound'

export const nothingTold: Told = { answers: {}, ofOthers: {}, change: undefined }

const { createMachine } = setup({
  types: {
    context: {} as Told,
    events: {} as ScreeningEvent,
    input: {} as { answers?: Answers } | undefined,
  },
  actions: {
    keepAnswer: assign(({ context }, { question, value }: { question: QuestionId; value: unknown }) => changeAnswer(context, question, value)),
    takeBackChange: assign(({ context }) => context.change?.before ?? context),
    takeOver: assign((_, told: Told) => told),
    forgetAnswers: assign(nothingTold),
  },
  guards: {
    isOnPath: ({ context }, { step }: { step: Step }) => pathOf(context.answers).includes(step),
    isUnanswered: ({ context }, { question }: OfQuestion) => !isAnswered(question, context.answers),
    emergencySign: ({ context }, { list }: OfSigns) => hasEmergencySignIn(context.answers, list),
    careToday: ({ context }, { list }: OfSigns) => needsCareTodayFor(context.answers, list),
    somethingToAsk: ({ context }, { question }: OfQuestion) => visibleOptions(question, context.answers).length > 0,
    notSureWhatWasTried: ({ context }, { tried }: OfTried) => ticked(context.answers, tried).includes('unsure'),
    under18: ({ context }) => mayBeUnder18(context.answers),
    notCovered: ({ context }) => isConditionNotCovered(context.answers),
    notConfirmed: ({ context }) => mayBeUnconfirmed(context.answers),
    osteoarthritis: ({ context }) => context.answers.condition === 'osteoarthritis',
    ms: ({ context }) => context.answers.condition === 'ms',
    offeredOrBooked: ({ context }) => isBeingSoldTreatment(context.answers),
    hadTreatment: ({ context }) => mayHaveHadTreatment(context.answers),
    quicklyWorse: ({ context }) => isQuicklyWorse(context.answers),
  },
})

/** The last of the conditions is what is left: it has no guard. */
type GuardedCondition = Exclude<Condition, typeof lastCondition>

type PlainGuard = GuardedCondition | 'under18' | 'notCovered' | 'notConfirmed' | 'offeredOrBooked' | 'hadTreatment' | 'quicklyWorse'

type BranchGuard =
  | PlainGuard
  | { type: 'emergencySign' | 'careToday'; params: OfSigns }
  | { type: 'somethingToAsk'; params: OfQuestion }
  | { type: 'notSureWhatWasTried'; params: OfTried }

const isGuarded = (condition: Condition): condition is GuardedCondition => condition !== lastCondition

interface Branch {
  readonly guard?: BranchGuard
  readonly target: Step
}

const when = (guard: BranchGuard, target: Step): Branch => ({ guard, target })

/** A page that can be come back to as long as the answers lead there. */
const page = (step: Step) => ({ id: step, route: { guard: { type: 'isOnPath' as const, params: { step } } } })

/** A question: it is left only when answered, by the first branch that holds, or else to `otherwise`. */
const ask = (question: QuestionId, otherwise: Step, ...branches: readonly Branch[]) => ({
  ...page(question),
  on: {
    next: [{ guard: { type: 'isUnanswered' as const, params: { question } } }, ...branches, { target: otherwise }],
  },
})

/** A question after which each condition goes its own way. */
const askByCondition = (question: QuestionId, ways: Readonly<Record<Condition, Step>>, ...before: readonly Branch[]) =>
  ask(question, ways[lastCondition], ...before, ...coveredConditions.filter(isGuarded).map((condition) => when(condition, ways[condition])))

/** A list of urgent signs: an emergency is read back, anything for today stops the flow. */
const askSigns = (list: SignsId, otherwise: Step, ...branches: readonly Branch[]) =>
  ask(
    list,
    otherwise,
    when({ type: 'emergencySign', params: { list } }, 'emergencyCheck'),
    when({ type: 'careToday', params: { list } }, 'outcome'),
    ...branches,
  )

/** Which treatments were tried: how each worked is asked of those ticked, what was not possible of the rest. */
const askTried = (tried: TriedId, effect: EffectId, notPossible: NotPossibleId) =>
  ask(
    tried,
    notPossible,
    when({ type: 'somethingToAsk', params: { question: effect } }, effect),
    when({ type: 'notSureWhatWasTried', params: { tried } }, 'impact'),
  )

const askEffect = (effect: EffectId, notPossible: NotPossibleId) =>
  ask(effect, 'impact', when({ type: 'somethingToAsk', params: { question: notPossible } }, notPossible))

/**
 * The whole conversation: one named state a question. Input: answers to start from, if any.
 * Nothing but the answers is kept; back, change and deep links are routes guarded by the path.
 * The order and the stops are those of domain.md 8.3.
 */
export const screeningMachine = createMachine({
  id: 'screening',
  context: ({ input }) => ({ ...nothingTold, answers: input?.answers ?? {} }),
  initial: 'welcome',
  on: {
    answer: { actions: { type: 'keepAnswer', params: ({ event }) => event } },
    undo: { actions: 'takeBackChange' },
    load: { actions: { type: 'takeOver', params: ({ event }) => event.told }, target: '.welcome' },
    restart: { actions: 'forgetAnswers', target: '.welcome' },
  },
  states: {
    welcome: { ...page('welcome'), on: { next: 'subject' } },
    subject: ask('subject', 'urgentGeneral'),
    urgentGeneral: askSigns('urgentGeneral', 'adult'),
    adult: ask('adult', 'condition', when('under18', 'outcome')),
    condition: askByCondition('condition', { osteoarthritis: 'urgentJoint', ms: 'urgentMs', wound: 'urgentWound' }, when('notCovered', 'outcome')),
    urgentJoint: askSigns('urgentJoint', 'diagnosis'),
    urgentMs: askSigns('urgentMs', 'diagnosis'),
    urgentWound: askSigns('urgentWound', 'diagnosis'),
    diagnosis: askByCondition('diagnosis', { osteoarthritis: 'joint', ms: 'msType', wound: 'woundType' }, when('notConfirmed', 'outcome')),
    joint: ask('joint', 'stage'),
    msType: ask('msType', 'stage'),
    woundType: ask('woundType', 'woundDuration'),
    woundDuration: ask('woundDuration', 'stage'),
    stage: ask('stage', 'safetyNow', when('offeredOrBooked', 'abroad'), when('hadTreatment', 'sinceTreatment')),
    abroad: ask('abroad', 'safetyNow'),
    sinceTreatment: askSigns('sinceTreatment', 'safetyNow'),
    safetyNow: ask('safetyNow', 'safetyBefore'),
    safetyBefore: askByCondition('safetyBefore', { osteoarthritis: 'safetyJoint', ms: 'safetyMs', wound: 'safetyWound' }),
    safetyJoint: ask('safetyJoint', 'triedJoint'),
    safetyMs: ask('safetyMs', 'triedMs'),
    safetyWound: ask('safetyWound', 'triedWound'),
    triedJoint: askTried('triedJoint', 'effectJoint', 'notPossibleJoint'),
    effectJoint: askEffect('effectJoint', 'notPossibleJoint'),
    notPossibleJoint: ask('notPossibleJoint', 'impact'),
    triedMs: askTried('triedMs', 'effectMs', 'notPossibleMs'),
    effectMs: askEffect('effectMs', 'notPossibleMs'),
    notPossibleMs: ask('notPossibleMs', 'impact'),
    triedWound: askTried('triedWound', 'effectWound', 'notPossibleWound'),
    effectWound: askEffect('effectWound', 'notPossibleWound'),
    notPossibleWound: ask('notPossibleWound', 'impact'),
    impact: ask('impact', 'trend'),
    trend: ask('trend', 'goals', when('quicklyWorse', 'outcome')),
    goals: ask('goals', 'review'),
    emergencyCheck: { ...page('emergencyCheck'), on: { next: 'outcome' } },
    review: { ...page('review'), on: { next: 'outcome' } },
    outcome: page('outcome'),
  },
})

/** The ways on from each page, as the chart has them. */
export const exits = exitsOf(screeningMachine)

const exitsFrom = new Map(Object.keys(screeningMachine.states).map((step) => [step, exits.filter(({ from }) => from === step)]))

const nextOf = (step: Step, answers: Answers) => exitsFrom.get(step)?.find(({ isOpen }) => isOpen(answers))?.to

const replayed = new WeakMap<Answers, readonly Step[]>()

/** The pages these answers lead through, where the first of them are known. */
export function pathAfter(begins: readonly Step[], answers: Answers): readonly Step[] {
  const path = [...begins]
  for (let step = path.pop(); step; step = nextOf(step, answers)) path.push(step)
  replayed.set(answers, path)
  return path
}

/** The pages these answers lead through, from the welcome to the first open question or the outcome: the chart, replayed. */
export const pathOf = (answers: Answers): readonly Step[] => replayed.get(answers) ?? pathAfter(['welcome'], answers)
