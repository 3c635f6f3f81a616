import type { AnswerRecord } from '../../../record/answerRecord.ts'
import { encodeHandOver } from '../../../record/handOver/encodeHandOver.ts'
import { handOverQr } from '../../../record/handOver/handOverQr.ts'
import type { ShownCode } from './showing.ts'

/** The code of a record, ready to be shown; undefined where it does not fit in one picture. */
export function codeOf(record: AnswerRecord): ShownCode | undefined {
  const code = encodeHandOver(record)
  const qr = handOverQr(code)
  return qr.kind === 'ok' ? { record, code, modules: qr.modules } : undefined
}
