import { doubtful } from '../../machines/evidence/doubtful.ts'
import type { Doubt } from '../../machines/evidence/doubtful.ts'
import { checkedOn, reviewBy } from '../../machines/evidence/reviewDates.ts'
import { sources } from '../../machines/evidence/sources.ts'
import type { Source, SourceId } from '../../machines/evidence/sources.ts'
import { idsOf } from '../../machines/idsOf.ts'

export interface ListedSource {
  readonly id: SourceId
  readonly grade: 'H' | 'M'
  /** As far as the source says; empty where it shows none. */
  readonly date: string
  readonly checked: string
  readonly reviewBy: string
  readonly address: string
  /** What speaks against the address as it is written, or is known of it; empty where nothing does. */
  readonly doubts: readonly string[]
}

const known: Readonly<Record<Doubt, string>> = {
  copy: "a copy: not the publisher's own page",
  secondary: "another's account of the source",
  old: 'an address or a text that its publisher has replaced',
  unread: 'the page itself could not be read, only what others write of it',
}

/** What is wrong with an address, without asking the network. */
export function doubtsAbout(address: string, doubt?: Doubt): readonly string[] {
  const url = URL.canParse(address) && /^https?:\/\/\S+\.\S+/.test(address) ? new URL(address) : undefined
  const written = url ? (url.protocol === 'http:' ? ['http, not https'] : []) : ['not a web address']
  return [...written, ...(doubt ? [known[doubt]] : [])]
}

/** Every source that is shipped, in the order of the register. */
export const sourceList = (): readonly ListedSource[] =>
  idsOf(sources).map((id) => {
    const { grade, date = '', address }: Source = sources[id]
    return { id, grade, date, checked: checkedOn(id), reviewBy: reviewBy(id), address, doubts: doubtsAbout(address, doubtful[id]) }
  })

/** What is wrong with the dates of a source, in a sentence that names it. `today`: YYYY-MM-DD. */
export function datesWrong({ id, checked, reviewBy: due }: Pick<ListedSource, 'id' | 'checked' | 'reviewBy'>, today: string): readonly string[] {
  const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text)
  if (!isDay(checked)) return [`The source ${id} does not say when it was last checked.`]
  if (!isDay(due)) return [`The source ${id} has no review date.`]
  return due < today ? [`The source ${id} was to be read again by ${due}.`] : []
}
