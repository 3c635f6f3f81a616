import type { Answers } from './questionnaire/answers.ts'
import { exclusiveOptions, questions } from './questionnaire/questions.ts'
import type { QuestionId } from './questionnaire/questions.ts'
import { toggleChoice } from './questionnaire/toggleChoice.ts'
import { validAnswer } from './questionnaire/validAnswer.ts'
import { visibleOptions } from './questionnaire/visibleOptions.ts'

const isList = (value: unknown): value is readonly string[] => Array.isArray(value)

function otherLists(visible: readonly string[], now: readonly string[]): readonly (readonly string[])[] {
  const alone = [...visible, ...exclusiveOptions].map((option) => [option])
  return [...alone, visible, ...visible.map((option) => toggleChoice(now, option)).filter((list) => list.length > 0)]
}

function otherEffects(items: readonly string[], options: readonly string[], now: object): readonly object[] {
  const same = options.map((option) => Object.fromEntries(items.map((item) => [item, option])))
  return [...same, ...items.flatMap((item) => options.map((option) => ({ ...now, [item]: option })))]
}

/** Each of these once, less the one that is given now. */
function differing(values: readonly unknown[], now: unknown): readonly unknown[] {
  const byText = new Map(values.map((value) => [JSON.stringify(value), value]))
  byText.delete(JSON.stringify(now))
  return [...byText.values()]
}

/**
 * What else could be answered to a question, as far as the rules can tell it apart: every other option; of a list,
 * each option alone, all of them, and the list with one more or one fewer.
 */
export function otherAnswers(question: QuestionId, answers: Answers): readonly unknown[] {
  const { kind, options } = questions[question]
  const visible = visibleOptions(question, answers)
  const now = validAnswer(question, answers)
  switch (kind) {
    case 'single':
      return differing(visible, now)
    case 'multi':
      return differing(otherLists(visible, isList(now) ? now : []), now)
    case 'each':
      return differing(otherEffects(visible, options, now ?? {}), now)
  }
}
