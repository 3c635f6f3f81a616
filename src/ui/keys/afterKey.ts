import type { Answers } from '../../../machines/questionnaire/answers.ts'
import { exclusiveOptions, questions } from '../../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../../machines/questionnaire/questions.ts'
import { toggleChoice } from '../../../machines/questionnaire/toggleChoice.ts'
import { isAnswered } from '../../../machines/questionnaire/validAnswer.ts'
import { visibleOptions } from '../../../machines/questionnaire/visibleOptions.ts'
import type { ClinicSettings } from '../../settings/clinicSettings.ts'
import { optionKeys } from './optionKeys.ts'

/** What a pressed key does to the answer on a page. */
interface Pressed {
  readonly option: string
  readonly draft: unknown
  /** Whether nothing more is to be said here, so that the page is left at once. */
  readonly goesOn: boolean
}

const tickedIn = (draft: unknown) => (Array.isArray(draft) ? (draft as readonly string[]) : [])
const isExclusive = (option: string) => exclusiveOptions.some((exclusive) => exclusive === option)

/** The items a question asks about one by one; none where it does not. */
export const itemsOf = (question: QuestionId, answers: Answers): readonly string[] =>
  questions[question].kind === 'each' ? visibleOptions(question, answers) : []

/**
 * What the answer on a page becomes by a key; undefined where the key means nothing there. One answer out of several,
 * "none" and "not sure" where nothing is ticked go on at once; a list where something is ticked waits. Of several items
 * the key answers the one named; the last one goes on, or the last that was open.
 */
export function afterKey(question: QuestionId, answers: Answers, key: string, item?: string, conditions?: ClinicSettings['conditions']): Pressed | undefined {
  const draft: unknown = answers[question]
  const option = [...optionKeys(question, answers, conditions)].find(([, keys]) => keys.includes(key))?.[0]
  if (option === undefined) return undefined
  switch (questions[question].kind) {
    case 'single':
      return { option, draft: option, goesOn: true }
    case 'multi':
      // A sign once ticked is never left by a key that clears it, nor by that key pressed twice.
      if (isExclusive(option)) return { option, draft: [option], goesOn: tickedIn(draft).length === 0 }
      return { option, draft: toggleChoice(tickedIn(draft), option), goesOn: false }
    case 'each': {
      if (item === undefined) return undefined
      const effects = { ...(typeof draft === 'object' ? draft : undefined), [item]: option }
      const isLast = itemsOf(question, answers).at(-1) === item || !isAnswered(question, answers)
      return { option, draft: effects, goesOn: isLast && isAnswered(question, { ...answers, [question]: effects }) }
    }
  }
}
