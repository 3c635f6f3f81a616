import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import type { OptionWords } from './catalogue.ts'
import type { Catalogue } from './load.ts'

const dictionary = (words: object): Readonly<Record<string, OptionWords>> => ({ ...words })

/** The words of an option: the question's own, else those it shares with other pages. Throws for an unknown option. */
export function optionWords({ questions, options, exclusive, effects }: Catalogue, question: QuestionId, option: string): OptionWords {
  const isEffect = question.startsWith('effect') && option in effects
  const places = [dictionary(questions[question].options), ...(isEffect ? [dictionary(effects)] : []), dictionary(options), dictionary(exclusive)]
  const words = places.map((place) => place[option]).find((found) => found !== undefined)
  if (words === undefined) throw new Error(`No words for option "${option}" of question "${question}"`)
  return words
}
