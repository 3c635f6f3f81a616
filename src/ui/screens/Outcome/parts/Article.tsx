import { sectionIds } from '../../../../../machines/evidence/article.ts'
import { claimsOf } from '../../../../../machines/evidence/claims.ts'
import type { SectionId } from '../../../../../machines/evidence/ids.ts'
import type { Condition } from '../../../../../machines/questionnaire/conditions.ts'
import { coveredCondition } from '../../../../../machines/rules/about.ts'
import { articleFor } from '../../../../../machines/rules/article.ts'
import type { SectionReason } from '../../../../../machines/rules/ids.ts'
import { mayShowWholeArticle } from '../../../../../machines/rules/article.ts'
import { Disclosure } from '../../../components/Disclosure/Disclosure.tsx'
import { EvidenceCard } from '../../../components/EvidenceCard/EvidenceCard.tsx'
import { ExosomePicture } from '../../../pictures/ExosomePicture.tsx'
import { useOutcomeWords, useVoice } from '../../../words.ts'
import { Part } from './Part.tsx'
import type { PartProps } from './Part.tsx'
import styles from './Part.module.css'

/** The sections of the article that belong to these answers, claim by claim beside what others say. */
export function Article({ decision, answers }: PartProps) {
  const { outcome } = useOutcomeWords()
  const { say } = useVoice()
  const condition = coveredCondition(answers)
  const shown = articleFor(decision.outcome, answers)
  const openAt = (shown.find(({ because }) => because.includes('yourCondition')) ?? shown[0])?.section
  const rest = sectionIds.filter((id) => !shown.some(({ section }) => section === id))
  return (
    <Part id="article" heading={say(outcome.headings.article)} lead={say(outcome.leads.article)}>
      <div>
        {shown.map(({ section, because }) => (
          <Section key={section} id={section} because={because} condition={condition} isOpen={section === openAt} />
        ))}
      </div>
      {mayShowWholeArticle(decision.outcome) && (
        <>
          <h3>{say(outcome.headings.restOfArticle)}</h3>
          <div>
            {rest.map((id) => (
              <Section key={id} id={id} because={[]} condition={condition} isOpen={false} />
            ))}
          </div>
        </>
      )}
    </Part>
  )
}

interface SectionProps {
  readonly id: SectionId
  readonly because: readonly SectionReason[]
  readonly condition: Condition | undefined
  readonly isOpen: boolean
}

function Section({ id, because, condition, isOpen }: SectionProps) {
  const { outcome, evidence } = useOutcomeWords()
  const { say } = useVoice()
  const { title, says } = evidence.sections[id]
  return (
    <div data-section={id} data-why={because.join(' ') || undefined}>
      <Disclosure summary={title} isOpen={isOpen}>
        {because.length > 0 && (
          <p className={styles.why}>
            <span className={styles.strong}>{say(outcome.headings.whyShown)}:</span> {because.map((reason) => say(outcome.sectionReasons[reason])).join(' ')}
          </p>
        )}
        <p>{says}</p>
        {id === 'A1' && (
          <div className={styles.diagram}>
            <ExosomePicture label={says} />
          </div>
        )}
        <ul className={styles.cards}>
          {claimsOf(id, condition).map((claim) => (
            <EvidenceCard key={claim} claim={claim} />
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}
