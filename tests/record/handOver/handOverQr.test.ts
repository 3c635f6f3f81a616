import { describe, expect, it } from 'vitest'
import { relevantAnswers } from '../../../machines/path.ts'
import type { Answers } from '../../../machines/questionnaire/answers.ts'
import { questionIds, questions } from '../../../machines/questionnaire/questions.ts'
import type { Question } from '../../../machines/questionnaire/questions.ts'
import { makeRecord } from '../../../src/record/answerRecord.ts'
import { encodeHandOver } from '../../../src/record/handOver/encodeHandOver.ts'
import { handOverQr } from '../../../src/record/handOver/handOverQr.ts'
import { qrPath } from '../../../src/record/handOver/qrPath.ts'
import { readableCode } from '../../../src/record/handOver/readableCode.ts'
import { namedCases } from '../../fixtures/cases.ts'

const now = new Date('2026-02-28T23:59:30Z')

/** The longest answer to a question: everything ticked, everything reported on. */
function mostOf(question: Question): unknown {
  if (question.kind === 'single') return question.options.at(-1)
  return question.kind === 'multi' ? question.options : Object.fromEntries(question.items.map((item) => [item, question.options.at(-1)]))
}

/** More than any person can answer: every question of every condition. */
const everything = Object.fromEntries(questionIds.map((id) => [id, mostOf(questions[id])])) as Answers
const longest = encodeHandOver(makeRecord(everything, now))

const versionOf = (code: string) => {
  const qr = handOverQr(code)
  return qr.kind === 'ok' ? qr.version : Infinity
}

describe('the picture', () => {
  it('is small for every record there can be', () => {
    expect(versionOf(longest)).toBeLessThanOrEqual(4)
  })

  it('is smaller still for people', () => {
    const versions = namedCases.map(([, { answers }]) => versionOf(encodeHandOver(makeRecord(relevantAnswers(answers), now))))
    expect(Math.max(...versions)).toBeLessThanOrEqual(3)
  })

  it('has a light edge of four modules', () => {
    const qr = handOverQr(longest)
    const modules = qr.kind === 'ok' ? qr.modules : []
    const edge = modules.flatMap((row, y) => row.filter((_, x) => Math.min(x, y, modules.length - 1 - x, modules.length - 1 - y) < 4))
    expect(modules).toHaveLength(4 * versionOf(longest) + 17 + 8)
    expect(edge).not.toContain(true)
    expect(modules[4]?.[4]).toBe(true)
  })

  it.each([600, 601, 5_000, 10_000_000])('is not made of what a cheap camera cannot read: %i characters', (length) => {
    expect(handOverQr('A'.repeat(length)).kind).toBe(length > 600 ? 'tooBig' : 'ok')
  })

  it('is not made of a text that fits in capitals but not as it is', () => {
    expect(handOverQr('é'.repeat(600))).toEqual({ kind: 'tooBig' })
  })
})

describe('the path', () => {
  it('covers the dark modules and no other', () => {
    const qr = handOverQr(longest)
    const modules = qr.kind === 'ok' ? qr.modules : []
    const covered = modules.map((row) => row.map(() => false))
    for (const [, x, y, width] of qrPath(modules).matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
      for (let i = 0; i < Number(width); i++) covered[Number(y)]?.splice(Number(x) + i, 1, true)
    }
    expect(covered).toEqual(modules)
  })

  it('holds nothing but moves and numbers', () => {
    const qr = handOverQr(longest)
    expect(qrPath(qr.kind === 'ok' ? qr.modules : [])).toMatch(/^[Mhvz\d -]+$/)
  })
})

describe('the readable code', () => {
  it('begins with its name and goes on in fives', () => {
    expect(readableCode('EXO1ABCDEFGHJKMN')).toEqual(['EXO1', 'ABCDE', 'FGHJK', 'MN'])
  })

  it('holds the whole code', () => {
    expect(readableCode(longest).join('')).toBe(longest)
  })
})
