import type { Answers } from '../../machines/questionnaire/answers.ts'
import { questionIds } from '../../machines/questionnaire/questions.ts'
import { chance } from '../support/random.ts'
import { randomAnswers } from '../support/randomAnswers.ts'
import { mostlyLeadingOn } from './randomJourney.ts'

/** Random answer sets, on the path and off it, whole and begun; every other one leads past the rows that decide first. */
export function* manyAnswers(count: number, seed: number): Generator<Answers> {
  const random = chance(seed)
  for (let i = 0; i < count; i += 1) yield { ...randomAnswers(random), ...(i % 2 === 1 && mostlyLeadingOn(random)) }
}

/** The same sets, each followed by so many that differ from it in one answer, as the set before had it. */
export function* withNeighbours(sets: Iterable<Answers>, neighbours: number): Generator<Answers> {
  const random = chance(1)
  let before: Answers = {}
  for (const answers of sets) {
    yield answers
    for (let i = 0; i < neighbours; i += 1) {
      const question = random.oneOf(questionIds)
      yield { ...answers, [question]: before[question] ?? answers[question] }
    }
    before = answers
  }
}
