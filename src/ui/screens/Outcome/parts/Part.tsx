import type { ReactNode } from 'react'
import type { Answers } from '../../../../../machines/questionnaire/answers.ts'
import type { Decision } from '../../../../../machines/rules/decide.ts'
import type { PartId } from '../../../../../machines/rules/outcomeParts.ts'
import styles from './Part.module.css'

/** What every part of an outcome is given: the decision, and the answers that count. */
export interface PartProps {
  readonly decision: Decision
  readonly answers: Answers
}

interface Props {
  readonly id: PartId
  readonly heading: string
  readonly lead?: string
  readonly children: ReactNode
}

export const headingId = (id: PartId) => `heading-${id}`

/** One part of an outcome's page, under its own heading. */
export function Part({ id, heading, lead, children }: Props) {
  return (
    <section id={`part-${id}`} className={styles.part} aria-labelledby={headingId(id)}>
      <h2 id={headingId(id)} tabIndex={-1}>
        {heading}
      </h2>
      {lead && <p>{lead}</p>}
      {children}
    </section>
  )
}
