import type { Step } from '../../machines/step.ts'
import { startJourney } from '../../src/ui/journey.ts'
import type { Journey } from '../../src/ui/journey.ts'
import { namedCases } from '../fixtures/cases.ts'
import { tour } from '../fixtures/tour.ts'

const nameOf = (person: string, step: Step) => `${person}/${step}`

const pages = Object.entries(tour).flatMap(([person, { path }]) => path.map((step) => ({ person, step })))

const isFirst = (step: Step, index: number) => pages.findIndex((page) => page.step === step) === index

/** Every screen by name, "person/step": each question where it is first met on the tour, and every outcome. */
export const screenNames = pages.filter(({ step }, index) => step === 'outcome' || isFirst(step, index)).map(({ person, step }) => nameOf(person, step))

/** The journey of any named person, at any page of theirs; undefined where there is no such person or page. */
export function journeyTo(screen: string): Journey | undefined {
  for (const [person, { path, answers }] of namedCases) {
    const step = path.find((one) => nameOf(person, one) === screen)
    if (step) {
      const journey = startJourney(window, answers)
      // Not by its goTo, which enters a page in the browser's history: here there are many frames to one history.
      journey.actor.send({ type: 'xstate.route', to: `#${step}` })
      return journey
    }
  }
  return undefined
}
