import type { Step } from '../../machines/step.ts'
import { startJourney } from '../../src/ui/journey.ts'
import type { Journey } from '../../src/ui/journey.ts'
import { asides, isAside } from '../../src/ui/place.ts'
import type { Place } from '../../src/ui/place.ts'
import { namedCases } from '../fixtures/cases.ts'
import { tour } from '../fixtures/tour.ts'

const nameOf = (person: string, place: Place) => `${person}/${place}`

const pages = Object.entries(tour).flatMap(([person, { path }]) => path.map((step) => ({ person, step })))

const isFirst = (step: Step, index: number) => pages.findIndex((page) => page.step === step) === index

/** Someone far enough to have something on every page beside the conversation. */
const finished = 'kneeEverythingTried'

/** Every screen by name, "person/page": each question where it is first met on the tour, every outcome, and the pages beside them. */
export const screenNames = [
  ...pages.filter(({ step }, index) => step === 'outcome' || isFirst(step, index)).map(({ person, step }) => nameOf(person, step)),
  ...asides.map((aside) => nameOf(finished, aside)),
]

/** The journey of any named person, at any page of theirs; undefined where there is no such person or page. */
export function journeyTo(screen: string): Journey | undefined {
  for (const [person, { path, answers }] of namedCases) {
    const places: readonly Place[] = [...path, ...asides]
    const place = places.find((one) => nameOf(person, one) === screen)
    if (place) {
      const journey = startJourney(window, answers)
      // Not by its goTo, which enters a page in the browser's history: here there are many frames to one history.
      if (isAside(place)) journey.aside.send({ type: 'show', open: place })
      journey.actor.send({ type: 'xstate.route', to: `#${isAside(place) ? 'outcome' : place}` })
      return journey
    }
  }
  return undefined
}
