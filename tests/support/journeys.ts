import type { Answers } from '../../machines/questionnaire/answers.ts'
import { relevantAnswers } from '../../machines/path.ts'
import { pathOf } from '../../machines/screening.machine.ts'
import { chance } from './random.ts'
import { randomAnswers } from './randomAnswers.ts'

export const isWholeJourney = (answers: Answers) => pathOf(answers).at(-1) === 'outcome'

/** That many random answer sets that lead to an outcome, less what does not count. The same seed gives the same sets. */
export function* wholeJourneys(count: number, seed: number): Generator<Answers> {
  const random = chance(seed)
  for (let found = 0; found < count; ) {
    const answers = randomAnswers(random)
    if (!isWholeJourney(answers)) continue
    found += 1
    yield relevantAnswers(answers)
  }
}
