import { coveredConditions, woundTypes } from '../../../../machines/questionnaire/conditions.ts'
import type { Condition, WoundType } from '../../../../machines/questionnaire/conditions.ts'
import { coreGroups } from '../../../../machines/rules/care.ts'
import { useCatalogue, useVoice } from '../../words.ts'
import styles from './RuleBook.module.css'

interface Kind {
  readonly question: 'condition' | 'woundType'
  readonly option: string
  readonly condition: Condition
  readonly woundType?: WoundType
}

/** Each condition and kind of wound that has groups of its own. */
const kinds: readonly Kind[] = coveredConditions.flatMap((condition): readonly Kind[] =>
  condition === 'wound'
    ? woundTypes.map((woundType) => ({ question: 'woundType', option: woundType, condition, woundType }))
    : [{ question: 'condition', option: condition, condition }],
)

/** The groups of usual care that come before any talk of exosomes, for each condition and kind of wound. */
export function CareGroups() {
  const { options } = useCatalogue()
  const { label, option: wordsOf } = useVoice()
  return (
    <ul className={styles.outcomes}>
      {kinds.map(({ question, option, condition, ...kind }) => (
        <li key={option}>
          <strong>{label(wordsOf(question, option))}</strong>
          <ol>
            {coreGroups(condition, kind).map(({ anyOf }) => (
              <li key={anyOf.join()}>
                <ul className={styles.group}>
                  {anyOf.map((id) => (
                    <li key={id}>{label(options[id])}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ul>
  )
}
