import { relevantAnswers } from '../../../../machines/path.ts'
import type { Answers } from '../../../../machines/questionnaire/answers.ts'
import { makeRecord } from '../../../record/answerRecord.ts'
import type { AnswerRecord } from '../../../record/answerRecord.ts'
import { randomId } from '../../../record/randomId.ts'
import type { Sent } from '../../../record/fhir/sendBundle.ts'

/** A record on its way out. With the same ids it is stored once, however often it is sent. */
export interface Exported {
  /** Of the answers that count. */
  readonly record: AnswerRecord
  readonly ids: { readonly response: string; readonly message: string }
}

/** By the answers themselves: one changed answer makes another record, and a wiped conversation leaves nothing here. */
const exported = new WeakMap<Answers, Exported>()
const outcomes = new WeakMap<Exported, Sent>()

/** The record of these answers: the same each time this page is opened, as long as the answers are the same. */
export function exportOf(answers: Answers, now: Date): Exported {
  const known = exported.get(answers)
  if (known) return known
  const made = { record: makeRecord(relevantAnswers(answers), now), ids: { response: randomId(), message: randomId() } }
  exported.set(answers, made)
  return made
}

/** What came of sending it the last time, and how to keep that. */
export const lastSent = (of: Exported) => outcomes.get(of)
export const keepSent = (of: Exported, sent: Sent) => void outcomes.set(of, sent)
