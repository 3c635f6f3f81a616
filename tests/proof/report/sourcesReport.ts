import { flagSources, signSources, treatmentSources } from '../../../machines/evidence/citations.ts'
import { claims } from '../../../machines/evidence/claims.ts'
import { safetyFacts } from '../../../machines/evidence/safetyFacts.ts'
import { delivery } from '../../../machines/evidence/studies.ts'
import { decisionTable } from '../../../machines/rules/decisionTable.ts'
import { notes } from '../../../machines/rules/notes.ts'
import { escapeHtml } from '../../../src/build/escapeHtml.ts'
import { evidence } from '../../../src/locales/en/evidence.ts'
import { datesWrong, sourceList } from '../sourceList.ts'
import { day, mark, number, paragraph, table } from './section.ts'
import type { Section } from './section.ts'

type Citations = Readonly<Record<string, readonly string[]>>

const citedIn = (cites: Readonly<Record<string, { readonly sources: readonly string[] }>>): Citations =>
  Object.fromEntries(Object.entries(cites).map(([id, { sources }]) => [id, sources]))

/** What claims nothing of its own, and so needs no source. */
const needsNone: Readonly<Record<string, string>> = {
  C26: 'the article asks people to see a doctor',
  hyaluronicInjection: 'people had it; we claim nothing for it',
  heatColdBrace: 'people had it; we claim nothing for it',
  skinGraft: 'people had it; we claim nothing for it',
  oxygenTherapy: 'people had it; we claim nothing for it',
}

const tables: Readonly<Record<string, Citations>> = {
  claim: citedIn(claims),
  'urgent sign': signSources,
  'safety flag': flagSources,
  treatment: treatmentSources,
  'safety fact': citedIn(safetyFacts),
  'way of giving': citedIn(delivery),
  note: citedIn(notes),
  rule: Object.fromEntries(decisionTable.map(({ id, sources }) => [id, sources])),
}

const everything = Object.entries(tables).flatMap(([kind, of]) => Object.entries(of).map(([id, sources]) => ({ kind, id, sources })))

/** Every source, by when it has to be read again; and every text that speaks of evidence without one. */
export function sourcesSection(today: string): Section {
  const list = sourceList()
  const known = new Set<string>(list.map(({ id }) => id))
  const without = everything.filter(({ sources }) => sources.length === 0)
  const unknown = everything.flatMap(({ kind, id, sources }) => sources.filter((source) => !known.has(source)).map((source) => ({ kind, id, source })))
  const late = list.filter(({ reviewBy }) => reviewBy < today)
  const doubted = list.filter(({ doubts }) => doubts.length > 0)
  const rows = list.map(({ id, grade, date, checked, reviewBy, address, doubts }) => [
    `<b>${id}</b> <small>${grade}</small>`,
    `<a href="${escapeHtml(address)}">${escapeHtml(evidence.sources[id].title)}</a><br><small>${escapeHtml(evidence.sources[id].publisher)}${date ? `, ${escapeHtml(day(date))}` : ', no date shown'}</small>`,
    `<span class="day">${day(checked)}</span>`,
    `<span class="day">${day(reviewBy)}</span><br>${mark(reviewBy >= today, 'in time', 'OVERDUE')}`,
    doubts.map(escapeHtml).join('; ') || '–',
  ])
  const first = list.map(({ reviewBy }) => reviewBy).toSorted()[0] ?? ''
  return {
    id: 'sources',
    title: 'Sources, and when they have to be read again',
    figure: [number(list.length), `sources with dates; the first to be read again by ${day(first)}`],
    html:
      paragraph(`${number(everything.length)} claims, signs, flags, treatments, facts, notes and rules; ${number(everything.length - without.length)} cite sources. H: the primary source was seen. M: a secondary source, or a part. ${late.length === 0 ? 'None is past its date.' : `${late.length} are past their date.`} ${doubted.length} have a doubtful address: a copy, an old or an unsafe one. No address was asked while this report was made (npm run sources -- --online does).`) +
      `<ul>${without.map(({ kind, id }) => `<li>Without a source: the ${kind} <b>${escapeHtml(id)}</b> (${escapeHtml(needsNone[id] ?? 'NO REASON GIVEN')})</li>`).join('')}</ul>` +
      table('Every source', ['Id', 'Source', 'Last read', 'Read again by', 'Doubts about the address'], rows),
    data: { sources: list, withoutSource: without },
    breaches: [
      ...without.filter(({ id }) => !(id in needsNone)).map(({ kind, id }) => `The ${kind} ${id} cites no source.`),
      ...unknown.map(({ kind, id, source }) => `The ${kind} ${id} cites ${source}, a source that there is not.`),
      ...list.flatMap((source) => datesWrong(source, today)),
      ...list.filter(({ doubts }) => doubts.includes('not a web address')).map(({ id, address }) => `The source ${id} has no web address: "${address}".`),
    ],
  }
}
