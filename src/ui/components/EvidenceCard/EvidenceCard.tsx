import { claims } from '../../../../machines/evidence/claims.ts'
import type { ClaimId } from '../../../../machines/evidence/ids.ts'
import { useOutcomeWords, useVoice } from '../../words.ts'
import { SourceNote } from '../SourceNote/SourceNote.tsx'
import styles from './EvidenceCard.module.css'

/** One claim of the article beside what regulators and studies say, with the verdict as a word and a shape. */
export function EvidenceCard({ claim: id }: { readonly claim: ClaimId }) {
  const { outcome, evidence } = useOutcomeWords()
  const { say } = useVoice()
  const { verdict, sources } = claims[id]
  const words = evidence.claims[id]
  return (
    <li className={styles.card}>
      <p className={styles.verdict} data-verdict={verdict} title={evidence.verdicts[verdict].meaning}>
        <span aria-hidden="true" className={styles.shape} />
        {evidence.verdicts[verdict].label}
      </p>
      <dl className={styles.sides}>
        <div className={styles.side}>
          <dt>{say(outcome.headings.articleSays)}</dt>
          <dd>{words.claim}</dd>
        </div>
        <div className={styles.side}>
          <dt>{say(outcome.headings.othersSay)}</dt>
          <dd>{typeof words.evidence === 'string' ? words.evidence : <ul>{words.evidence.map((point) => <li key={point}>{point}</li>)}</ul>}</dd>
        </div>
      </dl>
      <SourceNote ids={sources} />
    </li>
  )
}
