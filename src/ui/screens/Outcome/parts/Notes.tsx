import { notes } from '../../../../../machines/rules/notes.ts'
import { SourceNote } from '../../../components/SourceNote/SourceNote.tsx'
import { useOutcomeWords, useVoice } from '../../../words.ts'
import { Part } from './Part.tsx'
import type { PartProps } from './Part.tsx'
import styles from './Part.module.css'

/** What to keep in mind because of an answer, whatever the outcome. */
export function Notes({ decision }: PartProps) {
  const { outcome } = useOutcomeWords()
  const { say } = useVoice()
  return (
    <Part id="notes" heading={say(outcome.headings.notes)}>
      <div className={styles.cards}>
        {decision.notes.map((id) => (
          <div key={id} className={styles.note} data-note={id}>
            <h3>{say(outcome.notes[id].title)}</h3>
            <p>{say(outcome.notes[id].body)}</p>
            <SourceNote ids={notes[id].sources} />
          </div>
        ))}
      </div>
    </Part>
  )
}
