import * as v from 'valibot'
import type { Answers } from '../../../machines/questionnaire/answers.ts'
import { isEachQuestion, questionIds, questions } from '../../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../../machines/questionnaire/questions.ts'
import { readAnswer } from '../readAnswer.ts'
import { effectLink } from './effectLink.ts'
import { formUrl, systems } from './systems.ts'

const codingSchema = v.object({ valueCoding: v.object({ system: v.literal(systems.answer), code: v.string() }) })
const itemSchema = v.object({ linkId: v.string(), answer: v.optional(v.array(v.unknown()), []), item: v.optional(v.array(v.unknown()), []) })
const responseSchema = v.object({
  resourceType: v.literal('QuestionnaireResponse'),
  questionnaire: v.pipe(v.string(), v.check((address) => address === formUrl || address.startsWith(`${formUrl}|`))),
  item: v.optional(v.array(v.unknown()), []),
})

/** Groups, questions, and the treatments inside a question: nothing of ours lies deeper. */
const deepest = 3

const isTold = (value: unknown) => (typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : value !== undefined)

type Given = readonly [linkId: string, codes: readonly string[]]

/** What is given under each linkId: our codes, and nothing in the place of an answer that is none of them. */
function codesIn(items: readonly unknown[], depth = 1): readonly Given[] {
  const read = items.map((item) => v.safeParse(itemSchema, item)).flatMap(({ success, output }) => (success ? [output] : []))
  return read.flatMap(({ linkId, answer, item }) => {
    const codes = answer.map((one) => v.safeParse(codingSchema, one)).map(({ success, output }) => (success ? output.valueCoding.code : ''))
    const inside = depth < deepest ? codesIn(item, depth + 1) : []
    const here: Given = [linkId, codes]
    return [here].concat(inside)
  })
}

/**
 * The answers back from a QuestionnaireResponse of any origin; undefined where it is not one to our form. An answer
 * of which any part is not understood is left out, and so asked again.
 */
export function readResponse(resource: unknown): Answers | undefined {
  const read = v.safeParse(responseSchema, resource)
  if (!read.success) return undefined
  const codes = new Map(codesIn(read.output.item))
  const optionsAt = (question: QuestionId, linkId: string) =>
    (codes.get(linkId) ?? []).map((code) => (code.startsWith(`${question}.`) ? code.slice(question.length + 1) : ''))
  const given = (question: QuestionId): unknown => {
    const options = optionsAt(question, question)
    if (!isEachQuestion(question)) return questions[question].kind === 'multi' ? options : options[0]
    const reports = questions[question].items.map((item) => [item, optionsAt(question, effectLink(question, item))[0]] as const)
    return Object.fromEntries(reports.filter(([, option]) => option !== undefined))
  }
  const answers = questionIds.map((question) => [question, readAnswer(question, given(question))] as const)
  return Object.fromEntries(answers.filter(([, value]) => isTold(value))) as Answers
}
