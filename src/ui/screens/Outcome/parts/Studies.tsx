import { studies } from '../../../../../machines/evidence/studies.ts'
import { coveredCondition } from '../../../../../machines/rules/about.ts'
import { Disclosure } from '../../../components/Disclosure/Disclosure.tsx'
import { SourceNote } from '../../../components/SourceNote/SourceNote.tsx'
import { useOutcomeWords, useVoice } from '../../../words.ts'
import { Part } from './Part.tsx'
import type { PartProps } from './Part.tsx'
import styles from './Part.module.css'

/** The verdict on the studies in people for this condition, and each study for those who want them. */
export function Studies({ answers }: PartProps) {
  const { outcome, evidence } = useOutcomeWords()
  const { say } = useVoice()
  const condition = coveredCondition(answers)
  if (!condition) return null
  return (
    <Part id="studies" heading={say(outcome.headings.studies)}>
      <p className={styles.strong}>{evidence.plainVerdict[condition]}</p>
      <Disclosure summary={say(outcome.leads.studies)}>
        {studies[condition].map((id) => (
          <div key={id}>
            <p>{evidence.studies[id]}</p>
            <SourceNote ids={[id]} />
          </div>
        ))}
      </Disclosure>
    </Part>
  )
}
