import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import type { OptionWords } from './catalogue.ts'
import type { Catalogue } from './load.ts'

/** Words that may not all be there yet. */
interface SomeWords extends Partial<Pick<Catalogue, 'options' | 'exclusive' | 'effects'>> {
  readonly questions: Partial<Catalogue['questions']>
}

const dictionary = (words: object | undefined): Readonly<Record<string, OptionWords>> => ({ ...words })

/** The words of an option: the question's own, else those it shares with other pages. Throws for an unknown option. */
export function optionWords({ questions, options, exclusive, effects }: SomeWords, question: QuestionId, option: string): OptionWords {
  const ofEffect = question.startsWith('effect') ? effects : undefined
  const places = [questions[question]?.options, ofEffect, options, exclusive]
  const words = places.map((place) => dictionary(place)[option]).find((found) => found !== undefined)
  if (words === undefined) throw new Error(`No words for option "${option}" of question "${question}"`)
  return words
}
