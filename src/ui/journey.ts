import { useSelector } from '@xstate/react'
import { createContext, use } from 'react'
import { createActor } from 'xstate'
import type { ActorRefFrom, SnapshotFrom } from 'xstate'
import { nextStep } from '../../machines/path.ts'
import { pathOf, screeningMachine } from '../../machines/screening.machine.ts'
import type { AnswerEvent } from '../../machines/screening.machine.ts'
import type { Step } from '../../machines/step.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { followHistory, wasReloaded } from '../record/browserHistory.ts'

type Actor = ActorRefFrom<typeof screeningMachine>
type Snapshot = SnapshotFrom<typeof screeningMachine>

/** One person's way through the questions: the running chart and how to move in it. */
export interface Journey {
  readonly actor: Actor
  /** Whether the page was loaded again in mid-journey, and so begins anew. */
  readonly beganAnew: boolean
  /** Whether a page has been left since loading: from then on, a new page takes the focus. */
  readonly hasMoved: () => boolean
  /** Which way the last move went. */
  readonly way: () => 'forward' | 'back'
  /** Keeps an answer; what counts of it is decided when it is read (validAnswer). */
  readonly answer: (question: QuestionId, value: unknown) => void
  /** Continues from a page; does nothing where that page has been left already (a double tap is one tap). */
  readonly next: (from: Step) => void
  readonly back: () => void
  readonly goTo: (step: Step) => void
  readonly restart: () => void
}

/** Starts a journey in this window, from answers if there are some. */
export function startJourney(browser: Window, answers: Answers = {}): Journey {
  const actor = createActor(screeningMachine, { input: { answers } }).start()
  const beganAnew = wasReloaded(browser.history.state)
  let hasMoved = false
  let way: 'forward' | 'back' = 'forward'

  const current = () => actor.getSnapshot().value
  const answersNow = () => actor.getSnapshot().context.answers

  const placeOf = (step: Step) => pathOf(answersNow()).indexOf(step)

  const route = (step: Step) => {
    hasMoved = true
    way = placeOf(step) < placeOf(current()) ? 'back' : 'forward'
    actor.send({ type: 'xstate.route', to: `#${step}` })
    return current() === step
  }
  const history = followHistory(browser, { current, goTo: route })
  const goTo = (step: Step) => {
    route(step)
    history.record()
  }
  const previous = () => pathOf(answersNow())[placeOf(current()) - 1] ?? 'welcome'

  return {
    actor,
    beganAnew,
    hasMoved: () => hasMoved,
    way: () => way,
    answer: (question, value) => actor.send({ type: 'answer', question, value } as AnswerEvent),
    next: (from) => {
      if (from === current()) goTo(nextStep(from, answersNow()))
    },
    back: () => {
      if (!history.back()) goTo(previous())
    },
    goTo,
    restart: () => {
      hasMoved = true
      way = 'back'
      actor.send({ type: 'restart' })
      history.record()
    },
  }
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

export const useStep = () => useSelector(useJourney().actor, selectStep)
export const useAnswers = () => useSelector(useJourney().actor, selectAnswers)
