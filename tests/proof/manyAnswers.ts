import type { Answers } from '../../machines/questionnaire/answers.ts'
import { chance } from '../support/random.ts'
import { randomAnswers } from '../support/randomAnswers.ts'
import { mostlyLeadingOn } from './randomJourney.ts'

/** Random answer sets, on the path and off it, whole and begun; every other one leads past the rows that decide first. */
export function* manyAnswers(count: number, seed: number): Generator<Answers> {
  const random = chance(seed)
  for (let i = 0; i < count; i += 1) yield { ...randomAnswers(random), ...(i % 2 === 1 && mostlyLeadingOn(random)) }
}
