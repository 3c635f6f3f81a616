import { edges } from '../../machines/edges.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { pathOf } from '../../machines/screening.machine.ts'
import type { Step } from '../../machines/step.ts'
import { chartJourneys } from './chartJourneys.ts'
import { isWholeJourney } from './journeys.ts'

export const edgeNames = edges.map(({ from, to }) => `${from} > ${to}`)

/** The ways from page to page along a path. */
export const edgesAlong = (path: readonly Step[]): readonly string[] => path.slice(1).map((to, i) => `${path[i]} > ${to}`)

const edgesOf = (answers: Answers) => edgesAlong(pathOf(answers))

/** The chart's own journeys that reach the outcome; where none of them takes an edge, one that does is led to its end by the answers of another. */
function wholeJourneys(): readonly Answers[] {
  const found = chartJourneys().map(({ state }) => state.context.answers)
  const whole = found.filter(isWholeJourney)
  const taken = new Set(whole.flatMap(edgesOf))
  const missing = edgeNames.filter((edge) => !taken.has(edge))
  const completed = missing.map((edge) => {
    const begun = found.filter((answers) => edgesOf(answers).includes(edge))
    const ended = begun.flatMap((answers) => whole.map((others): Answers => ({ ...others, ...answers }))).find((answers) => isWholeJourney(answers) && edgesOf(answers).includes(edge))
    if (!ended) throw new Error(`No journey of the chart takes ${edge} and ends`)
    return ended
  })
  return [...whole, ...completed]
}

/** Few journeys that take every edge of the chart between them: each time the one that takes most of those still missing. */
export function edgeCover(): readonly Answers[] {
  const journeys = wholeJourneys().map((answers) => ({ answers, edges: edgesOf(answers) }))
  const missing = new Set(edgeNames)
  const cover: Answers[] = []
  while (missing.size > 0) {
    const gain = ({ edges: own }: { readonly edges: readonly string[] }) => own.filter((edge) => missing.has(edge)).length
    const best = journeys.reduce((one, other) => (gain(other) > gain(one) ? other : one))
    if (gain(best) === 0) throw new Error(`No journey takes ${[...missing].join(', ')}`)
    best.edges.forEach((edge) => missing.delete(edge))
    cover.push(best.answers)
  }
  return cover
}
