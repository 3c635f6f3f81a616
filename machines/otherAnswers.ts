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

/**
 * What else could be answered to a question, as far as the rules can tell it apart: every other option; of a list,
 * each option alone, all of them, and the list with one more or one fewer.
 */
export function otherAnswers(question: QuestionId, answers: Answers): readonly unknown[] {
  const { kind, options } = questions[question]
  const visible = visibleOptions(question, answers)
  const now = validAnswer(question, answers)
  const isOther = (value: unknown) => JSON.stringify(value) !== JSON.stringify(now)
  switch (kind) {
    case 'single':
      return visible.filter(isOther)
    case 'multi':
      return otherLists(visible, isList(now) ? now : []).filter(isOther)
    case 'each':
      return otherEffects(visible, options, now ?? {}).filter(isOther)
  }
}
