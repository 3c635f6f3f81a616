import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { total } from './bytes.ts'
import type { Bytes } from './bytes.ts'
import type { FirstLoad } from './firstLoad.ts'
import type { growthAt } from './growth.ts'
import type { Memory } from './heap.ts'

interface Sizes {
  readonly all: Bytes
  readonly early: Bytes
}

/** All that was measured: milliseconds, bytes. */
export interface Speed {
  readonly bytes: { readonly ours: Sizes; readonly floor: Sizes }
  readonly firstLoads: { readonly ours: FirstLoad; readonly plain: FirstLoad; readonly drawn: FirstLoad }
  readonly answering: { readonly ours: readonly [number, number]; readonly floor: readonly [number, number]; readonly outcome: number }
  readonly deciding: number
  readonly heapOnOutcome: number
  readonly heap: { readonly before: Memory; readonly after: Memory; readonly journeys: number }
  readonly growth: readonly ReturnType<typeof growthAt>[]
}

const readme = fileURLToPath(new URL('../../README.md', import.meta.url))
const baseline = fileURLToPath(new URL('baseline.json', import.meta.url))

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
const ms = (milliseconds: number) => `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`
const times = (ours: number, floor: number) => `${(ours / floor).toFixed(2)} ×`

function rowsOf({ bytes, firstLoads, answering, deciding, heapOnOutcome, heap, growth }: Speed): readonly (readonly string[])[] {
  const { ours, plain, drawn } = firstLoads
  const [few, , many] = growth
  const early = bytes.ours.early
  return [
    ['Needed to choose the first answer (before any React)', kB(total(early)), '', ''],
    ['Needed to go on by itself, Brotli', kB(total(bytes.ours.all)), kB(total(bytes.floor.all)), times(total(bytes.ours.all), total(bytes.floor.all))],
    ['of it script', kB(bytes.ours.all.script), kB(bytes.floor.all.script), times(bytes.ours.all.script, bytes.floor.all.script)],
    ['First paint', ms(ours.firstPaint), `${ms(drawn.firstPaint)} (drawn)`, times(ours.firstPaint, drawn.firstPaint)],
    ['Largest paint', ms(ours.largestPaint), `${ms(drawn.largestPaint)} (drawn)`, times(ours.largestPaint, drawn.largestPaint)],
    ['First answer taken', ms(ours.firstAnswer), ms(plain.firstAnswer), times(ours.firstAnswer, plain.firstAnswer)],
    ['Second question on show', ms(ours.nextQuestion), ms(plain.nextQuestion), times(ours.nextQuestion, plain.nextQuestion)],
    ['Layout shift', ours.shift.toFixed(3), plain.shift.toFixed(3), ''],
    ['From Continue to the next question painted, median', ms(answering.ours[0]), ms(answering.floor[0]), times(answering.ours[0], answering.floor[0])],
    ['the same, 95th percentile', ms(answering.ours[1]), ms(answering.floor[1]), times(answering.ours[1], answering.floor[1])],
    ['To the first screen of the outcome painted, median', ms(answering.outcome), `${ms(answering.floor[1])} (95th)`, times(answering.outcome, answering.floor[1])],
    ['To decide, explain and find what would change (1 × processor)', ms(deciding), '', ''],
    ['Memory on the outcome', megabytes(heapOnOutcome), '', ''],
    [`Memory after ${heap.journeys} journeys, beside that after the first`, megabytes(heap.after.all), megabytes(heap.before.all), times(heap.after.all, heap.before.all)],
    ['of it all but what the browser compiled', megabytes(heap.after.data), megabytes(heap.before.data), times(heap.after.data, heap.before.data)],
    ['An answer with 1,000 questions, beside 12', few && many ? `${(many.answer * 1000).toFixed(0)} µs` : '', few ? `${(few.answer * 1000).toFixed(0)} µs` : '', few && many ? times(many.answer, few.answer) : ''],
    ['Replaying a path, a question: with 1,000 beside 12', few && many ? `${((many.replay / many.count) * 1e6).toFixed(0)} ns` : '', few ? `${((few.replay / few.count) * 1e6).toFixed(0)} ns` : '', few && many ? times(many.replay / many.count, few.replay / few.count) : ''],
  ]
}

/** What each row was when the baseline was kept, by its name: what is measured here, and its ratio to the floor. */
const readBaseline = () => JSON.parse(readFileSync(baseline, 'utf8')) as Readonly<Record<string, readonly [string, string]>>

const table = (rows: readonly (readonly string[])[]) => ['| | here | the floor | ratio |', '| --- | --- | --- | --- |', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n')

/** Prints the figures beside those of the baseline. */
export function printSpeed(speed: Speed): void {
  const before = readBaseline()
  const print = (name: string, cells: readonly string[]) => console.log(name.padEnd(66) + cells.map((cell) => cell.padEnd(18)).join(''))
  print('', ['here', 'the floor', 'ratio', 'baseline'])
  for (const [name = '', ...cells] of rowsOf(speed)) print(name, cells.concat(before[name] ?? []))
}

/** Keeps the figures as the baseline of later runs. */
export function keepBaseline(speed: Speed): void {
  const kept = Object.fromEntries(rowsOf(speed).map(([name, here, , ratio]) => [name, [here, ratio]]))
  writeFileSync(baseline, `${JSON.stringify(kept, undefined, 2)}\n`)
}

/** Puts the figures into the README. Throws where it has no place for them. */
export function writeSpeed(speed: Speed): void {
  const text = readFileSync(readme, 'utf8')
  const place = /<!-- speed -->[\s\S]*<!-- \/speed -->/
  if (!place.test(text)) throw new Error('README.md has no <!-- speed --> … <!-- /speed --> for the figures')
  writeFileSync(readme, text.replace(place, () => `<!-- speed -->\n${table(rowsOf(speed))}\n<!-- /speed -->`))
}
