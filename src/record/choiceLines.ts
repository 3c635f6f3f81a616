import { idsOf } from '../../machines/idsOf.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import type { Catalogue } from '../locales/load.ts'
import type { NurseWords } from '../locales/nurseWords.ts'
import { fill } from '../locales/say.ts'
import { chartWords } from './chartWords.ts'
import type { Decided } from './choices.ts'

/** Where a nurse let one of two answers count. */
export type Choices = Readonly<Partial<Record<QuestionId, Decided>>>

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/**
 * What a nurse decided where two answers differed, why, and what was set aside: a line for each question of these
 * answers, unless it has been answered anew since. Give it the relevant ones.
 */
export function choiceLines(answers: Answers, choices: Choices, catalogue: Catalogue, nurse: NurseWords): readonly string[] {
  const { line, short, text, answer } = chartWords(catalogue, nurse)
  return idsOf(answers).flatMap((question) => {
    const choice = choices[question]
    if (!choice || !isSame(choice.counted, answers[question])) return []
    const setAside = answer(question, { ...answers, [question]: choice.setAside })
    const told = { question: short(question), reason: nurse.compare.reasons[choice.reason], setAside }
    return [line(text.decided, fill(text.counts[choice.counts], told))]
  })
}
