import { idsOf } from '../../machines/idsOf.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import type { Catalogue } from '../locales/load.ts'
import type { NurseWords } from '../locales/nurseWords.ts'
import { fill } from '../locales/say.ts'
import { chartWords } from './chartWords.ts'
import type { Choice } from './choices.ts'

/** Where a nurse let one of two answers count. */
export type Choices = Readonly<Partial<Record<QuestionId, Choice>>>

/** What a nurse decided where two answers differed, and why: a line for each question of these answers. Give it the relevant ones. */
export function choiceLines(answers: Answers, choices: Choices, catalogue: Catalogue, nurse: NurseWords): readonly string[] {
  const { line, short, text } = chartWords(catalogue, nurse)
  return idsOf(answers).flatMap((question) => {
    const choice = choices[question]
    if (!choice) return []
    return [line(text.decided, fill(text.counts[choice.counts], { question: short(question), reason: nurse.compare.reasons[choice.reason] }))]
  })
}
