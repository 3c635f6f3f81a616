import { openGroups } from '../../../../../machines/rules/care.ts'
import { useCatalogue, useOutcomeWords, useVoice } from '../../../words.ts'
import { Part } from './Part.tsx'
import type { PartProps } from './Part.tsx'
import styles from './Part.module.css'

/** The core treatments that are still open: what to ask a doctor about before any talk of exosomes. */
export function ProvenCare({ answers }: PartProps) {
  const { options } = useCatalogue()
  const { outcome } = useOutcomeWords()
  const { say, label, hint, alternatives } = useVoice()
  const groups = openGroups(answers)
  return (
    <Part id="provenCare" heading={say(outcome.headings.provenCare)} lead={say(outcome.leads.provenCare)}>
      <ul>
        {groups.map(({ anyOf }) => (
          <li key={anyOf.join()}>
            {alternatives(anyOf.map((id) => label(options[id]))).map(({ type, value }) =>
              type === 'element' ? <div key={value}>{value}</div> : <em key={value}>{value.trim()}</em>,
            )}
            {anyOf.map((id) => {
              const more = hint(options[id])
              return more && <div key={id} className={styles.why}>{more}</div>
            })}
          </li>
        ))}
      </ul>
    </Part>
  )
}
