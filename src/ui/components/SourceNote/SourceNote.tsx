import { sources } from '../../../../machines/evidence/sources.ts'
import type { SourceId } from '../../../../machines/evidence/sources.ts'
import { sourceWords } from '../../sourceWords.ts'
import { useOutcomeWords, useVoice } from '../../words.ts'
import { LeavingLink } from '../LeavingLink/LeavingLink.tsx'
import styles from './SourceNote.module.css'

/** Where a statement comes from: publisher and date of each source, and the way to it. Titles are in the list at the page's end. */
export function SourceNote({ ids }: { readonly ids: readonly SourceId[] }) {
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
              <LeavingLink address={sources[id].address} title={evidence.sources[id].title}>
                {sourceWords(id, catalogue, voice)}
              </LeavingLink>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
