import type { Condition } from '../../../../machines/questionnaire/conditions.ts'
import { delivery } from '../../../../machines/evidence/studies.ts'
import { DripPicture } from '../../pictures/DripPicture.tsx'
import { JointInjectionPicture } from '../../pictures/JointInjectionPicture.tsx'
import { OnWoundPicture } from '../../pictures/OnWoundPicture.tsx'
import { useOutcomeWords, useVoice } from '../../words.ts'
import { SourceNote } from '../SourceNote/SourceNote.tsx'
import styles from './DeliveryCard.module.css'

const pictures = { joint: JointInjectionPicture, drip: DripPicture, onWound: OnWoundPicture }

/** How studies have given exosomes for a condition: what happens, what is not known. Never advice. */
export function DeliveryCard({ condition }: { readonly condition: Condition }) {
  const { outcome, evidence } = useOutcomeWords()
  const { say } = useVoice()
  const words = evidence.delivery[condition]
  const { headings } = outcome
  const Picture = pictures[delivery[condition].method]
  return (
    <div className={styles.card} data-method={delivery[condition].method}>
      <div className={styles.top}>
        <div>
          <p className={styles.kicker}>{say(headings.deliveryMethod)}</p>
          <p className={styles.method}>{words.method}</p>
        </div>
        <div className={styles.picture}>
          <Picture label={words.method} />
        </div>
      </div>
      <p>{words.what}</p>
      <dl className={styles.facts}>
        <dt>{say(headings.deliveryHappens)}</dt>
        <dd>{words.happens}</dd>
        <dt>{say(headings.deliveryNotKnown)}</dt>
        <dd>{words.notKnown}</dd>
        <dt>{say(headings.deliveryLimit)}</dt>
        <dd>{words.limit}</dd>
      </dl>
      <SourceNote ids={delivery[condition].sources} />
    </div>
  )
}
