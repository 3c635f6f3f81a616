import { questionnaireVersion } from '../../../machines/questionnaire/version.ts'
import type { AnswerRecord } from '../answerRecord.ts'
import { versionNumber } from '../versionNumber.ts'
import { answerBits } from './answerBits.ts'
import { toBits } from './bits.ts'
import { crc32 } from './crc32.ts'
import { toCharacters } from './crockford.ts'
import { form, toMinutes } from './form.ts'

/**
 * A record as one short code of capitals and digits, for a QR picture or to be typed: the answers, when they were
 * given, and nothing of who gave them. One record has one code.
 */
export function encodeHandOver({ made, answers }: AnswerRecord): string {
  const bits = [
    toBits(form.version, form.versionBits),
    toBits(versionNumber(questionnaireVersion) ?? 0, form.questionnaireBits),
    toBits(toMinutes(made), form.minuteBits),
    answerBits(answers),
  ].join('')
  const wanted = Math.ceil((bits.length + form.sumBits) / 5) * 5 - form.sumBits
  const guarded = bits.padEnd(wanted, '0')
  return form.name + toCharacters(guarded + toBits(crc32(guarded), form.sumBits))
}
