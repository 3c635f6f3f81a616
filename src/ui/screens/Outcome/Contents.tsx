import type { PartId } from '../../../../machines/rules/outcomeParts.ts'
import { useOutcomeWords, useVoice } from '../../words.ts'
import { headingId } from './parts/Part.tsx'
import styles from './Contents.module.css'

const isHeaded = (part: PartId) => part !== 'action' && part !== 'notDiagnosis'

/** Moves the focus to a part, as a link within the page would, but without a new address or history entry. */
function goToPart(part: PartId) {
  const heading = document.getElementById(headingId(part))
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView({ block: 'start' })
}

/** What is on the page: beside it on wide screens, folded above it on a phone. */
export function Contents({ parts }: { readonly parts: readonly PartId[] }) {
  const { outcome } = useOutcomeWords()
  const { say } = useVoice()
  return (
    <nav className={styles.contents} aria-labelledby="contents-heading">
      <h2 id="contents-heading">{say(outcome.headings.contents)}</h2>
      <ul>
        {parts.filter(isHeaded).map((part) => (
          <li key={part}>
            <button type="button" className={`link-button ${styles.link}`} onClick={() => goToPart(part)}>
              {say(outcome.headings[part])}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
