import type { Answers } from '../../../machines/questionnaire/answers.ts'
import { exclusiveOptions, questionIds, questions } from '../../../machines/questionnaire/questions.ts'
import type { Question, QuestionId } from '../../../machines/questionnaire/questions.ts'
import { toBits, widthOf } from './bits.ts'
import type { BitReader } from './bits.ts'

const notAnswered = '0'
const answered = '1'
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)
const entriesOf = (value: unknown) => new Map<string, unknown>(Object.entries(value ?? {}))

/** One question: a bit that says whether it was answered, then the answer by its place in the question's own lists. */
function bitsOf(question: Question, value: unknown): string {
  if (question.kind === 'single') {
    const index = question.options.findIndex((option) => option === value)
    return index < 0 ? notAnswered : answered + toBits(index, widthOf(question.options.length))
  }
  if (question.kind === 'multi') {
    const choices = isList(value) ? value : []
    const ticks = question.options.map((option) => (choices.includes(option) ? '1' : '0')).join('')
    if (ticks.includes('1')) return `${answered}1${ticks}`
    if (choices.includes('unsure')) return `${answered}0${exclusiveOptions.indexOf('unsure')}`
    return choices.includes('none') ? `${answered}0${exclusiveOptions.indexOf('none')}` : notAnswered
  }
  const given = entriesOf(value)
  const reports = question.items.map((item) => question.options.findIndex((option) => option === given.get(item)) + 1)
  return reports.some(Boolean) ? answered + reports.map((report) => toBits(report, widthOf(question.options.length + 1))).join('') : notAnswered
}

function answerFrom(question: Question, { read }: BitReader): unknown {
  if (read(1) === 0) return undefined
  if (question.kind === 'single') return question.options[read(widthOf(question.options.length))]
  if (question.kind === 'multi') {
    return read(1) === 1 ? question.options.filter(() => read(1) === 1) : exclusiveOptions.slice(read(1)).slice(0, 1)
  }
  const reports = question.items.map((item) => [item, question.options[read(widthOf(question.options.length + 1)) - 1]] as const)
  return Object.fromEntries(reports.filter(([, report]) => report !== undefined))
}

/** The answers as bits, in the order of the questions. What no question offers is left out. */
export const answerBits = (answers: Answers) => questionIds.map((id) => bitsOf(questions[id], answers[id])).join('')

/** The answers that such bits hold: options of the questions only, whatever the bits. */
export function readAnswerBits(reader: BitReader): Answers {
  const read = questionIds.map((id): [QuestionId, unknown] => [id, answerFrom(questions[id], reader)])
  return Object.fromEntries(read.filter(([, value]) => value !== undefined))
}
