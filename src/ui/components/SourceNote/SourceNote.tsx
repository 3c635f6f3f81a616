import { sources } from '../../../../machines/evidence/sources.ts'
import type { Source, SourceId } from '../../../../machines/evidence/sources.ts'
import { useCatalogue, useOutcomeWords, useVoice } from '../../words.ts'
import styles from './SourceNote.module.css'

/** Where a statement comes from: publisher and date of each source, and the way to it. Titles are in the list at the page's end. */
export function SourceNote({ ids }: { readonly ids: readonly SourceId[] }) {
  const { ui } = useCatalogue()
  const { outcome, evidence } = useOutcomeWords()
  const { say, date } = useVoice()
  if (ids.length === 0) return <p className={styles.note}>{say(outcome.leads.noSources)}</p>
  return (
    <div className={styles.note}>
      <span className={styles.heading}>{say(outcome.headings.sources)}</span>
      <ul className={styles.list}>
        {ids.map((id) => {
          const source: Source = sources[id]
          const { title, publisher } = evidence.sources[id]
          return (
            <li key={id}>
              <a href={source.address} target="_blank" rel="noreferrer noopener" title={title}>
                {publisher}, {source.date ? date(source.date) : say(outcome.leads.noDate)}
                <span className="visually-hidden"> {ui.opensNewTab}</span>
              </a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
