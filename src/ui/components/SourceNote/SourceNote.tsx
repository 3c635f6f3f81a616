import { sources } from '../../../../machines/evidence/sources.ts'
import type { SourceId } from '../../../../machines/evidence/sources.ts'
import { sourceWords } from '../../sourceWords.ts'
import { useCatalogue, useOutcomeWords, useVoice } from '../../words.ts'
import styles from './SourceNote.module.css'

/** Where a statement comes from: publisher and date of each source, and the way to it. Titles are in the list at the page's end. */
export function SourceNote({ ids }: { readonly ids: readonly SourceId[] }) {
  const { ui } = useCatalogue()
  const catalogue = useOutcomeWords()
  const voice = useVoice()
  const { outcome, evidence } = catalogue
  const { say } = voice
  if (ids.length === 0) return <p className={styles.note}>{say(outcome.leads.noSources)}</p>
  return (
    <div className={styles.note}>
      <span className={styles.heading}>{say(outcome.headings.sources)}</span>
      <ul className={styles.list}>
        {ids.map((id) => {
          return (
            <li key={id}>
              <a href={sources[id].address} target="_blank" rel="noreferrer noopener" title={evidence.sources[id].title}>
                {sourceWords(id, catalogue, voice)}
                <span className="visually-hidden"> {ui.opensNewTab}</span>
              </a>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
