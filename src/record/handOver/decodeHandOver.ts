import { questionnaireVersion } from '../../../machines/questionnaire/version.ts'
import { minuteOf } from '../answerRecord.ts'
import type { AnswerRecord } from '../answerRecord.ts'
import { versionNumber } from '../versionNumber.ts'
import { readAnswerBits } from './answerBits.ts'
import { bitReader } from './bits.ts'
import { crc32 } from './crc32.ts'
import { toBitsOf, toPlain } from './crockford.ts'
import { encodeHandOver } from './encodeHandOver.ts'
import { form, fromMinutes } from './form.ts'

type HandOverResult =
  | { readonly kind: 'ok'; readonly record: AnswerRecord }
  /** Nothing was given; not a code of ours; ours, but not as it was shown. */
  | { readonly kind: 'empty' | 'foreign' | 'damaged' }
  /** Whole, but of another version of the code or of the questions. */
  | { readonly kind: 'tooOld' | 'tooNew' }
  /** Whole, but shown too long ago, or later than it is here now: one of the two clocks is wrong. */
  | { readonly kind: 'expired' | 'fromTheFuture'; readonly made: string }

interface Receiver {
  readonly now: Date
  readonly maxAgeMinutes: number
}

/** Some five times the longest code: whatever is longer is not looked at. */
const mostCharacters = 400

/** The clocks of two devices differ. */
const clockDifferenceMinutes = 5

/** The bits that the checksum guards, or undefined where it does not hold. */
function guardedBits(characters: string): string | undefined {
  const bits = toBitsOf(characters)
  if (bits === undefined || bits.length <= form.sumBits) return undefined
  const guarded = bits.slice(0, -form.sumBits)
  return crc32(guarded) === Number.parseInt(bits.slice(-form.sumBits), 2) ? guarded : undefined
}

function inTime(record: AnswerRecord, { now, maxAgeMinutes }: Receiver): HandOverResult {
  const age = (now.getTime() - Date.parse(record.made)) / 60_000
  if (age < -clockDifferenceMinutes) return { kind: 'fromTheFuture', made: record.made }
  return age <= maxAgeMinutes ? { kind: 'ok', record } : { kind: 'expired', made: record.made }
}

/**
 * The record that a typed, pasted or scanned code holds, or why there is none; never throws, whatever the text.
 * The answers are options of the questions, but need not be a whole journey: lines may have been left out.
 * A few minutes of future are allowed for.
 */
export function decodeHandOver(text: string, receiver: Receiver): HandOverResult {
  if (text.length > mostCharacters) return { kind: 'foreign' }
  const plain = toPlain(text)
  if (plain === '') return { kind: 'empty' }
  const name = toPlain(form.name)
  if (!plain.startsWith(name)) return { kind: 'foreign' }
  const guarded = guardedBits(plain.slice(name.length))
  if (guarded === undefined) return { kind: 'damaged' }

  const reader = bitReader(guarded)
  const version = reader.read(form.versionBits)
  if (version !== form.version) return { kind: version > form.version ? 'tooNew' : 'tooOld' }
  const theirs = reader.read(form.questionnaireBits)
  const ours = versionNumber(questionnaireVersion) ?? 0
  if (theirs !== ours) return { kind: theirs > ours ? 'tooNew' : 'tooOld' }
  const made = minuteOf(fromMinutes(reader.read(form.minuteBits)))
  const record: AnswerRecord = { v: 1, questionnaire: questionnaireVersion, made, answers: readAnswerBits(reader) }

  // One record has one code: whatever else carries a right checksum was not made by this product.
  return toPlain(encodeHandOver(record)) === plain ? inTime(record, receiver) : { kind: 'damaged' }
}
