import { createContext, use } from 'react'
import { createActor, fromTransition } from 'xstate'
import type { ActorRefFrom, SnapshotFrom } from 'xstate'
import { isQuestion, nextStep } from '../../machines/path.ts'
import { pathOf, screeningMachine } from '../../machines/screening.machine.ts'
import type { AnswerEvent } from '../../machines/screening.machine.ts'
import type { Step } from '../../machines/step.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import type { Told } from '../../machines/questionnaire/changeAnswer.ts'
import { followHistory, wasReloaded } from '../record/browserHistory.ts'
import { isAside } from './place.ts'
import type { Aside, Place } from './place.ts'
import { useSelector } from './useSelector.ts'

type Actor = ActorRefFrom<typeof screeningMachine>

/** Which page beside the conversation is open, if one is. */
const asideLogic = fromTransition((_: { readonly open: Aside | undefined }, { open }: { type: 'show'; open: Aside | undefined }) => ({ open }), {
  open: undefined,
})
type Snapshot = SnapshotFrom<typeof screeningMachine>

/** One person's way through the questions: the running chart and how to move in it. */
export interface Journey {
  readonly actor: Actor
  readonly aside: ActorRefFrom<typeof asideLogic>
  /** Whether the page was loaded again in mid-journey, and so begins anew. */
  readonly beganAnew: boolean
  /** Whether a page has been left since loading: from then on, a new page takes the focus. */
  readonly hasMoved: () => boolean
  /** Which way the last move went. */
  readonly way: () => 'forward' | 'back'
  /** How far down the page entered last begins, in pixels: at its top, or where it was left for a page beside it. */
  readonly top: () => number
  /** Keeps an answer; what counts of it is decided when it is read (validAnswer). */
  readonly answer: (question: QuestionId, value: unknown) => void
  /** Continues from a page; does nothing where that page has been left already (a double tap is one tap). */
  readonly next: (from: Step) => void
  readonly back: () => void
  readonly goTo: (place: Place) => void
  /** Goes through these questions again, one by one, and on to where the answers then lead. */
  readonly goThrough: (questions: readonly QuestionId[]) => void
  /** Takes the last changed answer back. Stays on this page, or goes to the last one the answers lead to. */
  readonly undo: () => void
  /** Wipes all answers and begins anew. */
  readonly restart: () => void
  /** Takes over what was told elsewhere or before, in place of all answers here, and goes to a page it leads to: the last one, where none is named. */
  readonly takeOver: (told: Told, place?: Place) => void
}

/** Starts a journey in this window, from answers if there are some. How it is in the browser's history depends on whose device it is. */
export function startJourney(browser: Window, answers: Answers = {}, follow: typeof followHistory<Place> = followHistory): Journey {
  const actor = createActor(screeningMachine, { input: { answers } }).start()
  const aside = createActor(asideLogic).start()
  const beganAnew = wasReloaded(browser.history.state)
  let hasMoved = false
  let way: 'forward' | 'back' = 'forward'
  let toGoThrough: readonly QuestionId[] = []
  let top = 0
  let leftAt = 0

  const currentStep = () => actor.getSnapshot().value
  const current = (): Place => aside.getSnapshot().context.open ?? currentStep()
  const answersNow = () => actor.getSnapshot().context.answers

  const placeOf = (step: Step) => pathOf(answersNow()).indexOf(step)

  const toStep = (step: Step) => {
    const isOpen = aside.getSnapshot().context.open !== undefined
    way = isOpen || placeOf(step) < placeOf(currentStep()) ? 'back' : 'forward'
    top = isOpen && step === currentStep() ? leftAt : 0
    aside.send({ type: 'show', open: undefined })
    actor.send({ type: 'xstate.route', to: `#${step}` })
    return currentStep() === step
  }
  const toAside = (open: Aside) => {
    way = 'forward'
    top = 0
    if (current() === currentStep()) leftAt = browser.scrollY
    aside.send({ type: 'show', open })
    return true
  }
  const route = (place: Place) => {
    hasMoved = true
    return isAside(place) ? toAside(place) : toStep(place)
  }
  const history = follow(browser, { current, goTo: route })
  const goTo = (place: Place) => {
    route(place)
    history.record()
  }
  const previous = () => (current() === currentStep() ? (pathOf(answersNow())[placeOf(currentStep()) - 1] ?? 'welcome') : currentStep())

  // One behind a question that was just opened is not on the path yet, and comes after it.
  const goThroughNext = (from: Step) => toGoThrough.find((question) => placeOf(question) > placeOf(from))

  return {
    actor,
    aside,
    beganAnew,
    hasMoved: () => hasMoved,
    way: () => way,
    top: () => top,
    answer: (question, value) => actor.send({ type: 'answer', question, value } as AnswerEvent),
    next: (from) => {
      if (from !== current()) return
      const to = goThroughNext(from) ?? nextStep(from, answersNow())
      if (!isQuestion(to)) toGoThrough = []
      goTo(to)
    },
    back: () => {
      if (!history.back()) goTo(previous())
    },
    goTo: (place) => {
      toGoThrough = []
      goTo(place)
    },
    goThrough: (questions) => {
      toGoThrough = questions
      const [first] = questions
      if (first) goTo(first)
    },
    undo: () => {
      actor.send({ type: 'undo' })
      const path = pathOf(answersNow())
      if (!path.includes(currentStep())) goTo(path.at(-1) ?? 'welcome')
    },
    takeOver: (told, place) => {
      toGoThrough = []
      actor.send({ type: 'load', told })
      goTo(place ?? pathOf(answersNow()).at(-1) ?? 'welcome')
    },
    restart: () => {
      hasMoved = true
      way = 'back'
      top = 0
      toGoThrough = []
      aside.send({ type: 'show', open: undefined })
      actor.send({ type: 'restart' })
      history.record()
    },
  }
}

/** Whether nothing was answered yet, and the first page is on show. */
export function isAtStart({ actor, aside }: Journey): boolean {
  const { value, context } = actor.getSnapshot()
  return value === 'welcome' && aside.getSnapshot().context.open === undefined && Object.keys(context.answers).length === 0
}

export const JourneyContext = createContext<Journey | undefined>(undefined)

/** The journey of this page. Throws outside a JourneyContext. */
export function useJourney(): Journey {
  const journey = use(JourneyContext)
  if (!journey) throw new Error('useJourney: no JourneyContext above this component')
  return journey
}

const selectStep = (snapshot: Snapshot): Step => snapshot.value
const selectAnswers = (snapshot: Snapshot): Answers => snapshot.context.answers

const selectTold = (snapshot: Snapshot): Told => snapshot.context
const selectAside = ({ context }: SnapshotFrom<typeof asideLogic>) => context.open

export const useStep = () => useSelector(useJourney().actor, selectStep)
export const useAnswers = () => useSelector(useJourney().actor, selectAnswers)

/** What was told, with the last change. */
export const useTold = () => useSelector(useJourney().actor, selectTold)

/** The page on show: the one beside the conversation that is open, or else the conversation's own. */
export function usePlace(): Place {
  const { aside } = useJourney()
  const open = useSelector(aside, selectAside)
  const step = useStep()
  return open ?? step
}
