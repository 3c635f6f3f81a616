import * as v from 'valibot'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { questionIds } from '../../machines/questionnaire/questions.ts'
import { questionnaireVersion } from '../../machines/questionnaire/version.ts'
import { readAnswer } from './readAnswer.ts'
import { majorOf, versionNumber } from './versionNumber.ts'

/** What enters or leaves the page of a session: the answers, with what is needed to read them later. */
export interface AnswerRecord {
  /** The version of this form. */
  readonly v: 1
  /** The version of the questions that were answered. */
  readonly questionnaire: string
  /** When it was made: ISO 8601, UTC, to the minute. */
  readonly made: string
  readonly answers: Answers
}

type RecordRead =
  /** `dropped` names the answers that this version does not understand, and so must ask again. */
  | { readonly kind: 'ok'; readonly record: AnswerRecord; readonly dropped: readonly string[] }
  | { readonly kind: 'notARecord' | 'tooNew' | 'tooOld' }

type Given = Readonly<Record<string, unknown>>

const isEmpty = (value: unknown) => value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)

/** What can be read of the answers, in the order of the questions, and the names of those that cannot. */
function readAnswers(given: Given): { readonly answers: Answers; readonly dropped: readonly string[] } {
  const told = Object.keys(given).filter((id) => !isEmpty(given[id]))
  const read = new Map(questionIds.filter((id) => told.includes(id)).map((id) => [id, readAnswer(id, given[id])]))
  const understood = [...read].filter(([, value]) => !isEmpty(value))
  const answers = Object.fromEntries(understood) as Answers
  return { answers, dropped: told.filter((id) => !Object.hasOwn(answers, id)) }
}

/** A moment to the minute, as a record carries it. Throws a RangeError for a date that is none. */
export const minuteOf = (moment: Date) => `${moment.toISOString().slice(0, 16)}Z`

/** A record of these answers; for anything that leaves the device give it the relevant ones (path.ts). */
export function makeRecord(answers: Answers, now: Date): AnswerRecord {
  return { v: 1, questionnaire: questionnaireVersion, made: minuteOf(now), answers: readAnswers(answers).answers }
}

const isMinute = (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(text) && !Number.isNaN(Date.parse(text)) && minuteOf(new Date(text)) === text

const formSchema = v.object({ v: v.pipe(v.number(), v.integer(), v.minValue(0)) })

// Far more and far longer names than any version of the questions holds, and few and short enough to be told.
const mostNames = 100
const name = v.pipe(v.string(), v.maxLength(60))
const isTable = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length <= mostNames

const recordSchema = v.object({
  questionnaire: v.pipe(v.string(), v.maxLength(11)),
  made: v.pipe(v.string(), v.maxLength(20), v.check(isMinute)),
  answers: v.pipe(v.unknown(), v.check(isTable), v.record(name, v.unknown())),
})

/**
 * Reads what may be a record of answers, of any version and any origin; never throws. An older questionnaire's
 * answers are brought over one by one, as if given again now. `tooOld` where the same ids meant something else.
 */
export function readRecord(value: unknown): RecordRead {
  const form = v.safeParse(formSchema, value, { abortEarly: true })
  if (!form.success) return { kind: 'notARecord' }
  if (form.output.v !== 1) return { kind: form.output.v > 1 ? 'tooNew' : 'tooOld' }
  const read = v.safeParse(recordSchema, value, { abortEarly: true })
  const theirs = read.success ? versionNumber(read.output.questionnaire) : undefined
  const ours = versionNumber(questionnaireVersion) ?? 0
  if (!read.success || theirs === undefined) return { kind: 'notARecord' }
  if (theirs > ours) return { kind: 'tooNew' }
  if (majorOf(theirs) < majorOf(ours)) return { kind: 'tooOld' }
  const { answers, dropped } = readAnswers(read.output.answers)
  return { kind: 'ok', record: { v: 1, questionnaire: questionnaireVersion, made: read.output.made, answers }, dropped }
}
