import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { relevantAnswers } from '../../machines/path.ts'
import { questionnaireVersion } from '../../machines/questionnaire/version.ts'
import { makeRecord, readRecord } from '../../src/record/answerRecord.ts'
import { cases, namedCases } from '../fixtures/cases.ts'
import { chance } from '../support/random.ts'
import { randomAnswers } from '../support/randomAnswers.ts'

const [major = 0, minor = 0, patch = 0] = questionnaireVersion.split('.').map(Number)
const now = new Date('2028-02-29T23:59:59.999Z')
const record = makeRecord(cases.kneeEverythingTried.answers, now)
const throughStorage = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** A record as it may be found, with these answers and anything else different. */
const found = (answers: unknown, other: object = {}): unknown => ({ ...record, answers, ...other })

describe('a record', () => {
  it('says when it was made, to the minute, and of which questions', () => {
    expect(record).toEqual({ v: 1, questionnaire: questionnaireVersion, made: '2028-02-29T23:59Z', answers: cases.kneeEverythingTried.answers })
  })

  it.each(namedCases)('is read as it was made: %s', (_, { answers }) => {
    const made = makeRecord(relevantAnswers(answers), now)
    expect(made.answers).toEqual(relevantAnswers(answers))
    expect(readRecord(throughStorage(made))).toEqual({ kind: 'ok', record: made, dropped: [] })
  })

  it('is read as it was made, of 10,000 people at random', () => {
    const random = chance(3)
    const changed = Array.from({ length: 10_000 }, () => makeRecord(randomAnswers(random), now)).find((made) => {
      const read = readRecord(throughStorage(made))
      return read.kind !== 'ok' || read.dropped.length > 0 || JSON.stringify(read.record) !== JSON.stringify(made)
    })
    expect(changed).toBeUndefined()
  })

  it('has its answers in the order of the form, and a sign once ticked beats "none"', () => {
    const { answers } = makeRecord({ goals: ['trial', 'pain', 'pain'], urgentGeneral: ['none', 'stroke'], safetyNow: ['none', 'unsure'], subject: 'me' }, now)
    expect(JSON.stringify(answers)).toBe(
      JSON.stringify({ subject: 'me', urgentGeneral: ['stroke'], safetyNow: ['unsure'], goals: ['pain', 'trial'] }),
    )
  })

  it('holds no answer that says nothing', () => {
    expect(makeRecord({ goals: [], effectJoint: {} }, now).answers).toEqual({})
  })
})

describe('answers to an older version of the questions', () => {
  // The first version: today's own, and an older one as soon as the questions change.
  const older = { questionnaire: '1.0.0' }

  it('are brought over, and those that are not understood are told', () => {
    const given = { subject: 'me', adult: 'perhaps', bloodGroup: 'A', urgentGeneral: ['stroke', 'plague'], effectJoint: { exercise: 'helped', leeches: 'helped' } }
    expect(readRecord(found(given, older))).toEqual({
      kind: 'ok',
      record: { ...record, answers: { subject: 'me' } },
      dropped: ['adult', 'bloodGroup', 'urgentGeneral', 'effectJoint'],
    })
  })

  it.each([
    ['subject', 1],
    ['subject', null],
    ['subject', ['me']],
    ['subject', 'toString'],
    ['urgentGeneral', 'stroke'],
    ['urgentGeneral', { 0: 'stroke' }],
    ['urgentGeneral', [['stroke']]],
    ['urgentGeneral', ['constructor']],
    ['effectJoint', 'helped'],
    ['effectJoint', ['helped']],
    ['effectJoint', { exercise: 'valueOf' }],
    ['effectJoint', { toString: 'helped' }],
    ['toString', 'me'],
    ['hasOwnProperty', ['none']],
  ])('are asked again where %s is %j', (question, value) => {
    expect(readRecord(found({ [question]: value, adult: 'yes' }))).toEqual({
      kind: 'ok',
      record: { ...record, answers: { adult: 'yes' } },
      dropped: [question],
    })
  })

  it('never reach what every object has', () => {
    const hostile: unknown = JSON.parse('{"__proto__":{"adult":"yes"},"constructor":{"prototype":{"adult":"yes"}},"effectJoint":{"__proto__":"helped"}}')
    const read = readRecord(found(hostile))
    expect(read.kind === 'ok' && Object.keys(read.record.answers)).toEqual([])
    expect(read.kind === 'ok' && read.record.answers.adult).toBeUndefined()
    expect(Object.hasOwn(Object.prototype, 'adult')).toBe(false)
  })
})

describe('what is found in place of a record', () => {
  it.each([
    ['nothing', undefined, 'notARecord'],
    ['null', null, 'notARecord'],
    ['a text', 'v1', 'notARecord'],
    ['a list', [record], 'notARecord'],
    ['another object', { answers: record.answers }, 'notARecord'],
    ['a form in words', found({}, { v: '1' }), 'notARecord'],
    ['half a form', found({}, { v: 1.5 }), 'notARecord'],
    ['a form before the first', found({}, { v: 0 }), 'tooOld'],
    ['a form to come', { v: 2, told: [] }, 'tooNew'],
    ['questions to come', found({}, { questionnaire: `${major}.${minor}.${patch + 1}` }), 'tooNew'],
    ['much later questions', found({}, { questionnaire: `${major + 1}.0.0` }), 'tooNew'],
    ['questions that meant something else', found({}, { questionnaire: `${major - 1}.9.3` }), 'tooOld'],
    ['questions of no version', found({}, { questionnaire: 'latest' }), 'notARecord'],
    ['no answers', found(undefined), 'notARecord'],
    ['answers in a list', found([['adult', 'yes']]), 'notARecord'],
    ['a day that is none', found({}, { made: '2027-02-29T10:00Z' }), 'notARecord'],
    ['an hour that is none', found({}, { made: '2027-02-28T24:00Z' }), 'notARecord'],
    ['a moment with seconds', found({}, { made: '2027-02-28T10:00:00Z' }), 'notARecord'],
    ['a moment of another place', found({}, { made: '2027-02-28T10:00+03:00' }), 'notARecord'],
    ['a name of a million characters', found({ ['x'.repeat(1_000_000)]: 'yes' }), 'notARecord'],
    ['a million answers', found(Object.fromEntries(Array.from({ length: 1_000_000 }, (_, i) => [`q${i}`, 'yes']))), 'notARecord'],
  ])('is told: %s', (_, value, kind) => {
    expect(readRecord(value)).toEqual({ kind })
  })

  it('may hold a million ticks', () => {
    const many = Array.from({ length: 1_000_000 }, () => 'stroke')
    expect(readRecord(found({ urgentGeneral: many }))).toMatchObject({ kind: 'ok', record: { answers: { urgentGeneral: ['stroke'] } } })
  })

  it('is never a throw', () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true })
    fc.assert(
      fc.property(anything, anything, fc.string(), (value, answers, name) => {
        expect(readRecord(value).kind).not.toBe('ok')
        expect(['ok', 'notARecord']).toContain(readRecord(found(answers)).kind)
        expect(['ok', 'notARecord']).toContain(readRecord(found({ subject: answers, goals: answers, effectMs: answers, [name]: 1 })).kind)
      }),
      { numRuns: 3_000, seed: 1 },
    )
  })
})

describe('a record kept as text', () => {
  const text = JSON.stringify(record)
  const parsed = (damaged: string): unknown => {
    try {
      return JSON.parse(damaged)
    } catch {
      return undefined
    }
  }
  const isAsGiven = (damaged: string) => {
    const read = readRecord(parsed(damaged))
    const given: Readonly<Record<string, unknown>> = record.answers
    return read.kind !== 'ok' || Object.entries(read.record.answers).every(([id, value]) => JSON.stringify(value) === JSON.stringify(given[id]))
  }

  it('gives no wrong answer with any one bit turned', () => {
    const damaged = Array.from(text, (character, at) =>
      [1, 2, 4, 8, 16, 32, 64].map((bit) => text.slice(0, at) + String.fromCharCode(character.charCodeAt(0) ^ bit) + text.slice(at + 1)),
    ).flat()
    expect(damaged.length).toBeGreaterThan(3_500)
    expect(damaged.filter((each) => !isAsGiven(each))).toEqual([])
  })

  it('gives no record where it was cut', () => {
    const cut = Array.from(text, (_, at) => text.slice(0, at))
    expect(cut.filter((each) => readRecord(parsed(each)).kind === 'ok')).toEqual([])
  })
})
