import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { relevantAnswers } from '../../../machines/path.ts'
import { questionIds } from '../../../machines/questionnaire/questions.ts'
import { questionnaireVersion } from '../../../machines/questionnaire/version.ts'
import { makeRecord } from '../../../src/record/answerRecord.ts'
import { toBits } from '../../../src/record/handOver/bits.ts'
import { crc32 } from '../../../src/record/handOver/crc32.ts'
import { toBitsOf, toCharacters, toPlain } from '../../../src/record/handOver/crockford.ts'
import { decodeHandOver } from '../../../src/record/handOver/decodeHandOver.ts'
import { encodeHandOver } from '../../../src/record/handOver/encodeHandOver.ts'
import { readableCode } from '../../../src/record/handOver/readableCode.ts'
import { versionNumber } from '../../../src/record/versionNumber.ts'
import { cases, namedCases } from '../../fixtures/cases.ts'
import { chance } from '../../support/random.ts'
import type { Chance } from '../../support/random.ts'

const now = new Date('2026-02-28T23:59:30Z')
const receiver = { now, maxAgeMinutes: 60 }
const read = (text: string) => decodeHandOver(text, receiver)

const knee = makeRecord(cases.kneeEverythingTried.answers, now)
const code = encodeHandOver(knee)
const codes = namedCases.map(([, { answers }]) => encodeHandOver(makeRecord(relevantAnswers(answers), now)))

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const ours = versionNumber(questionnaireVersion) ?? 0
const header = (form: number, questionnaire: number) => toBits(form, 5) + toBits(questionnaire, 16) + toBits(60 * 24 * 365, 24)

/** A code made by someone who knows how: with a right checksum, and padded to whole characters. */
function forged(bits: string): string {
  const padded = bits.padEnd(Math.ceil((bits.length + 32) / 5) * 5 - 32, '0')
  return `EXO1${toCharacters(padded + toBits(crc32(padded), 32))}`
}

describe('a code', () => {
  it.each([
    ['as it is shown', readableCode(code).join('-')],
    ['read aloud in groups', readableCode(code).join(' ')],
    ['in small letters', code.toLowerCase()],
    ['with O for 0', code.replaceAll('0', 'O')],
    ['with I for 1', code.replaceAll('1', 'I')],
    ['with l for 1', code.replaceAll('1', 'l')],
    ['with 0 for the O of its name', code.replace('EXO', 'EX0')],
    ['in small letters of a Turkish keyboard', code.replaceAll('1', 'ı').toLowerCase()],
    ['with lines and tabs around', `\r\n\t ${code.slice(0, 20)}\n${code.slice(20)}\t\r\n`],
    ['with the marks of a right-to-left page', `\u2067\u200E${readableCode(code).join('\u2013')}\u200F\u2069`],
    ['of a scanner that takes the dash for a star', readableCode(code).join('*')],
  ])('is read %s', (_, text) => {
    expect(read(text)).toEqual({ kind: 'ok', record: knee })
  })

  it.each([
    ['', 'empty'],
    [' \n\t ', 'empty'],
    ['---', 'empty'],
    ['4006381333931', 'foreign'],
    ['https://example.org/#EXO1', 'foreign'],
    ['<img src=x onerror=alert(1)>', 'foreign'],
    ['__proto__', 'foreign'],
    ['{"__proto__":{"polluted":true}}', 'foreign'],
    ['👩🏽‍⚕️', 'foreign'],
    [code.slice(4), 'foreign'],
    [code.replace('EXO1', 'EXO2'), 'foreign'],
    ['EXO1', 'damaged'],
    ['EXO1-00000', 'damaged'],
    ['EXO1<script>alert(1)</script>', 'damaged'],
    [`${code}<b>`, 'damaged'],
    [`${code}${code}`, 'damaged'],
    [code.slice(0, -1), 'damaged'],
    [`${code}0`, 'damaged'],
  ])('is not %j: it is %s', (text, kind) => {
    expect(read(text)).toEqual({ kind })
  })

  it.each(['A', ' ', '-', '<', code, '👩🏽‍⚕️', '\u0000'])('is not ten million characters of %j', (piece) => {
    expect(read(piece.repeat(10_000_000 / piece.length))).toEqual({ kind: 'foreign' })
  })

  it.each([
    ['an older form', header(0, ours), 'tooOld'],
    ['a newer form', header(2, ours), 'tooNew'],
    ['older questions', header(1, ours - 1), 'tooOld'],
    ['newer questions', header(1, ours + 1), 'tooNew'],
  ])('of %s is told apart', (_, bits, kind) => {
    expect(read(forged(`${bits}${'0'.repeat(32)}`))).toEqual({ kind })
  })
})

describe('a code made up with a right checksum', () => {
  const start = header(1, ours)
  const unanswered = '0'.repeat(questionIds.length)

  it('is read where this product would have made it', () => {
    const made = '2020-12-31T00:00Z'
    expect(forged(start + unanswered)).toBe(encodeHandOver({ ...knee, made, answers: {} }))
    expect(read(forged(start + unanswered))).toEqual({ kind: 'expired', made })
  })

  it.each([
    ['an answer without an option', `00111${unanswered}`],
    ['a list with nothing ticked', `011${'0'.repeat(7)}${unanswered}`],
    ['more answers than questions', '1'.repeat(300)],
    ['fewer answers than questions', '0'],
    ['zeros behind its end', '0'.repeat(200)],
  ])('is damaged where it holds %s', (_, bits) => {
    expect(read(forged(start + bits))).toEqual({ kind: 'damaged' })
  })
})

describe('time', () => {
  const at = (made: string, maxAgeMinutes = 30) =>
    decodeHandOver(encodeHandOver({ ...knee, made }), { now: new Date('2026-03-01T00:30:00Z'), maxAgeMinutes })

  it('a code is read as long as it was said to hold', () => {
    expect(at('2026-03-01T00:00Z').kind).toBe('ok')
    expect(at('2026-02-28T23:59Z')).toEqual({ kind: 'expired', made: '2026-02-28T23:59Z' })
    expect(at('2026-02-28T23:59Z', 31).kind).toBe('ok')
  })

  it('a clock may be five minutes ahead of the other, and no more', () => {
    expect(at('2026-03-01T00:35Z').kind).toBe('ok')
    expect(at('2026-03-01T00:36Z')).toEqual({ kind: 'fromTheFuture', made: '2026-03-01T00:36Z' })
  })

  it('a code that is not read in time is not read at all where the time is not known', () => {
    expect(decodeHandOver(code, { now: new Date(Number.NaN), maxAgeMinutes: 30 }).kind).toBe('expired')
  })
})

describe('a code with mistakes', () => {
  const plain = codes.map(toPlain)
  const accepted = (texts: readonly string[]) => texts.filter((text) => read(text).kind === 'ok')

  it('is told as damaged, not as of another version or time, with any one character wrong', () => {
    const wrong = plain.flatMap((text) =>
      Array.from(text, (character, at) =>
        Array.from(alphabet, (other) => (other === character ? [] : [text.slice(0, at) + other + text.slice(at + 1)])).flat(),
      ).flat(),
    )
    expect(wrong.filter((text) => read(text).kind !== (text.startsWith('EX01') ? 'damaged' : 'foreign'))).toEqual([])
    expect(wrong.length).toBeGreaterThan(40_000)
  })

  it('is refused with any two neighbours swapped, any character lost or doubled, or cut anywhere', () => {
    const wrong = plain.flatMap((text) =>
      Array.from(text, (character, at) => {
        const [before, after, next] = [text.slice(0, at), text.slice(at + 1), text.charAt(at + 1)]
        return [before + next + character + after.slice(1), before + after, before + character + character + after, before]
      }).flat(),
    )
    expect(accepted(wrong.filter((text) => !plain.includes(text)))).toEqual([])
  })

  const flipped = (text: string, at: readonly number[]) => {
    const bits = Array.from(toBitsOf(text.slice(4)) ?? '', (bit, i) => (at.includes(i) ? String(1 - Number(bit)) : bit)).join('')
    return text.slice(0, 4) + toCharacters(bits)
  }
  const anyText = (random: Chance, letters: string, length: number) => Array.from({ length }, () => random.oneOf(Array.from(letters))).join('')

  const mistakes: Readonly<Record<string, (random: Chance, text: string) => string>> = {
    'one bit': (random, text) => flipped(text, [Math.floor(random.next() * (text.length - 4) * 5)]),
    'several bits': (random, text) => flipped(text, random.some([...Array((text.length - 4) * 5).keys()], random.next() * 0.2)),
    'a part of another code': (random, text) => text.slice(0, 4 + Math.floor(random.next() * 30)) + random.oneOf(plain).slice(4 + Math.floor(random.next() * 30)),
    'letters at random behind its name': (random) => `EX01${anyText(random, alphabet, Math.floor(random.next() * 80))}`,
    'anything a keyboard has': (random) => anyText(random, '<>"\'&;:/\\{}[]()EXO1-_. 0Ab$%u\u0000\u202Eı👩', Math.floor(random.next() * 200)),
  }

  it.each(Object.entries(mistakes))('is never read wrongly: 20,000 with %s', (_, mistake) => {
    const random = chance(7)
    const texts = Array.from({ length: 20_000 }, () => mistake(random, random.oneOf(plain)))
    expect(accepted(texts.filter((text) => !plain.includes(toPlain(text))))).toEqual([])
    expect(texts.filter((text) => !plain.includes(toPlain(text))).length).toBeGreaterThan(18_000)
  })

  it('is never a throw, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), fc.boolean(), (text, isNamed) => {
        expect(read(isNamed ? `EXO1${text}` : text).kind).not.toBe('ok')
      }),
      { numRuns: 2_000, seed: 1 },
    )
  })
})
