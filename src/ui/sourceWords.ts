import { sources } from '../../machines/evidence/sources.ts'
import type { Source, SourceId } from '../../machines/evidence/sources.ts'
import type { OutcomeCatalogue } from '../locales/load.ts'
import { fill } from '../locales/say.ts'
import type { Voice } from './words.ts'

/** A source by its publisher and date, as it is named beside what it says. */
export function sourceWords(id: SourceId, { outcome, evidence }: OutcomeCatalogue, { ui, say, date }: Voice): string {
  const source: Source = sources[id]
  return fill(ui.sourceDate, {
    publisher: evidence.sources[id].publisher,
    date: source.date ? date(source.date) : say(outcome.leads.noDate),
  })
}
