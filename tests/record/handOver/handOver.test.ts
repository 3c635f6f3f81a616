import { decodeQR } from 'qr/decode.js'
import { describe, expect, it } from 'vitest'
import { relevantAnswers } from '../../../machines/path.ts'
import { pathOf } from '../../../machines/screening.machine.ts'
import { questionIds } from '../../../machines/questionnaire/questions.ts'
import { makeRecord } from '../../../src/record/answerRecord.ts'
import type { AnswerRecord } from '../../../src/record/answerRecord.ts'
import { decodeHandOver } from '../../../src/record/handOver/decodeHandOver.ts'
import { encodeHandOver } from '../../../src/record/handOver/encodeHandOver.ts'
import { handOverQr } from '../../../src/record/handOver/handOverQr.ts'
import { withoutQuestions } from '../../../src/record/handOver/withoutQuestions.ts'
import { cases, namedCases } from '../../fixtures/cases.ts'
import { chance } from '../../support/random.ts'
import { qrImage } from './qrImage.ts'
import { randomJourney } from './randomJourney.ts'

const now = new Date('2026-02-28T23:59:30Z')
const receiver = { now, maxAgeMinutes: 60 }

const knee = makeRecord(cases.kneeEverythingTried.answers, now)

/** What the receiver's camera reads of the picture on the other screen. */
function seen(code: string): string {
  const qr = handOverQr(code)
  return qr.kind === 'ok' ? decodeQR(qrImage(qr.modules)) : qr.kind
}

const received = (record: AnswerRecord) => decodeHandOver(seen(encodeHandOver(record)), receiver)

describe('a record that is shown and read', () => {
  it.each(namedCases)('is the same: %s', (_, { answers }) => {
    const record = makeRecord(relevantAnswers(answers), now)
    expect(record.answers).toEqual(relevantAnswers(answers))
    expect(received(record)).toEqual({ kind: 'ok', record })
  })

  it('is the same for 10,000 people at random, thousands of whom reach the end', () => {
    const random = chance(61)
    const records = Array.from({ length: 10_000 }, () => makeRecord(randomJourney(random), now))
    const changed = records.find((record) => {
      const result = received(record)
      return result.kind !== 'ok' || JSON.stringify(result.record) !== JSON.stringify(record)
    })
    expect(changed).toBeUndefined()
    expect(records.filter(({ answers }) => pathOf(answers).at(-1) === 'outcome' && answers.goals).length).toBeGreaterThan(4_000)
  })

  it('is the same with any lines left out', () => {
    const random = chance(62)
    const records = Array.from({ length: 5_000 }, () => {
      const record = makeRecord(randomJourney(random), now)
      return withoutQuestions(record, random.some(questionIds, 0.3))
    })
    const changed = records.find((record) => {
      const result = decodeHandOver(encodeHandOver(record), receiver)
      return result.kind !== 'ok' || JSON.stringify(result.record) !== JSON.stringify(record)
    })
    expect(changed).toBeUndefined()
  })

  it('may be empty', () => {
    const record = makeRecord({}, now)
    expect(received(record)).toEqual({ kind: 'ok', record })
  })

  it('lists what was ticked in the order of the form', () => {
    const record: AnswerRecord = { ...knee, answers: { goals: ['trial', 'pain'], urgentGeneral: ['none', 'sepsis', 'stroke'] } }
    const result = received(record)
    expect(result).toEqual({ kind: 'ok', record: { ...knee, answers: { urgentGeneral: ['stroke', 'sepsis'], goals: ['pain', 'trial'] } } })
  })
})

describe('lines left out', () => {
  it('are not in the record, and the others stay', () => {
    const { goals, impact, ...rest } = cases.kneeEverythingTried.answers
    expect([goals, impact]).not.toContain(undefined)
    expect(withoutQuestions(knee, ['goals', 'impact', 'msType'])).toEqual({ ...knee, answers: rest })
  })
})

describe('the code', () => {
  it('is one for each record, whatever the order of ticking', () => {
    const { goals, ...rest } = cases.kneeEverythingTried.answers
    const otherWay: AnswerRecord = { ...knee, answers: { goals: goals.toReversed(), ...rest } }
    expect(encodeHandOver(otherWay)).toBe(encodeHandOver(knee))
  })

  it('is capitals and digits only', () => {
    expect(encodeHandOver(knee)).toMatch(/^EXO1[0-9A-HJKMNP-TV-Z]+$/)
  })

  it('says nothing but the answers, the minute and the versions', () => {
    const another = { ...makeRecord(cases.kneeEverythingTried.answers, new Date('2026-02-28T23:59:01Z')), name: 'Ayşe', device: 'phone-7' }
    expect(encodeHandOver(another)).toBe(encodeHandOver(knee))
  })

  it.each([
    ['1970-01-01T00:00Z', 'expired', '2020-01-01T00:00Z'],
    ['2020-01-01T00:00Z', 'expired', '2020-01-01T00:00Z'],
    ['2024-02-29T12:00Z', 'expired', '2024-02-29T12:00Z'],
    ['2038-01-19T03:15Z', 'fromTheFuture', '2038-01-19T03:15Z'],
    ['2099-12-31T23:59Z', 'fromTheFuture', '2051-11-24T20:15Z'],
  ])('of a clock that says %s is %s', (made, kind, read) => {
    expect(decodeHandOver(encodeHandOver({ ...knee, made }), receiver)).toEqual({ kind, made: read })
  })
})
