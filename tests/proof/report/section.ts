import type { Answers } from '../../../machines/questionnaire/answers.ts'
import { escapeHtml } from '../../../src/build/escapeHtml.ts'
import { answerSet } from '../inWords.ts'

/** One part of the report: what was found, for people and for machines, and each breach in a sentence that names it. */
export interface Section {
  readonly id: string
  readonly title: string
  /** The most telling number, and what it counts: shown at the top. */
  readonly figure?: readonly [number: string, of: string]
  readonly html: string
  readonly data: unknown
  readonly breaches: readonly string[]
}

export const number = (n: number): string => new Intl.NumberFormat('en-GB').format(n)

/** A day or a moment in words; as it stands where it is no whole day. */
export const day = (iso: string): string => (!/^\d{4}-\d\d-\d\d/.test(iso) ? iso : new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso)))

export const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`

/** Whether something holds: a word beside a sign, never colour alone. */
export const mark = (holds: boolean, yes = 'holds', no = 'BROKEN'): string => `<span class="${holds ? 'good' : 'bad'}">${holds ? '✓' : '✗'} ${holds ? yes : no}</span>`

export const bar = (part: number): string => `<span class="bar" aria-hidden="true"><i style="inline-size:${(part * 100).toFixed(2)}%"></i></span>`

type Cell = string | { readonly n: string }

/** A table; on a narrow screen each row is a card, and its cells say what they are. Cells are HTML; `n` stands for a number. */
export function table(caption: string, heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cell = (value: Cell, i: number) => {
    const [html, style] = typeof value === 'string' ? [value, ''] : [value.n, ' class="n"']
    return i === 0 ? `<th scope="row"${style}>${html}</th>` : `<td${style} data-of="${escapeHtml(heads[i] ?? '')}">${html}</td>`
  }
  const head = heads.map((text, i) => `<th scope="col"${typeof rows[0]?.[i] === 'object' ? ' class="n"' : ''}>${escapeHtml(text)}</th>`).join('')
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')
  return `<div class="scroll"><table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`
}

const lines = (answers: Answers) => `<ul>${answerSet(answers).map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`

/** An answer set in plain words, folded away. */
export const example = (answers: Answers, summary = 'One such person, in full'): string => `<details><summary>${escapeHtml(summary)}</summary>${lines(answers)}</details>`

/** An answer set in one sentence, for a breach. */
export const inOneLine = (answers: Answers): string => answerSet(answers).join(' / ')
