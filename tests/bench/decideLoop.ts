import { relevantAnswers } from '../../machines/path.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { decide } from '../../machines/rules/decide.ts'
import { cautionsToTell } from '../../machines/rules/explain.ts'
import { whatWouldChange } from '../../machines/whatWouldChange.ts'
import { cases } from '../fixtures/cases.ts'
import { medianOf } from './figures.ts'

// Runs in the browser, as the product does. Its clock is coarse: calls are timed by twenties.
const batch = 20

function once(answers: Answers) {
  const counted = relevantAnswers(answers)
  cautionsToTell(decide(counted), counted)
  whatWouldChange(answers)
}

/** The milliseconds of one call: the median of so many. */
function timeOf(answers: Answers, calls: number): number {
  const times = Array.from({ length: calls / batch }, () => {
    const from = performance.now()
    for (let i = 0; i < batch; i += 1) once({ ...answers })
    return (performance.now() - from) / batch
  })
  return medianOf(times)
}

/** To decide, explain and find what would change, once, for the answers of all our cases that take the longest: the median of 4,000 calls, in milliseconds. */
function slowestCase(): number {
  const times = Object.values(cases).map(({ answers }) => ({ answers, time: timeOf(answers, 200) }))
  const slowest = times.toSorted((a, b) => b.time - a.time)[0]
  if (!slowest) throw new Error('There are no cases to decide')
  return timeOf(slowest.answers, 4_000)
}

Object.assign(globalThis, { slowestCase })
