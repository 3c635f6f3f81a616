import { useId } from 'react'
import type { ReactNode } from 'react'
import { KeyCap } from '../KeyCap/KeyCap.tsx'
import styles from './ChoiceList.module.css'

export interface Choice {
  readonly id: string
  readonly label: string
  /** Where the label is in a language of its own. */
  readonly lang?: string
  readonly hint?: string | undefined
  /** Stands apart at the end of a list: choosing it clears the others. */
  readonly isExclusive?: boolean
  /** Beside the label; it adds nothing the label does not say. */
  readonly picture?: ReactNode
  /** The keys that choose it in a guided conversation; the last one is shown. */
  readonly keys?: readonly string[] | undefined
}

interface Props {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  readonly onChoose: (id: string) => void
  /** Small choices side by side, for a short answer about one of several things. */
  readonly layout?: 'cards' | 'row'
}

/** The id of a list's first control: where an error link leads. */
export const firstControlId = (name: string) => `${name}-0`

/** Native radio buttons or checkboxes, each a card that can be pressed anywhere. */
export function ChoiceList({ type, name, choices, chosen, onChoose, layout = 'cards' }: Props) {
  const hintId = useId()
  return (
    <div className={layout === 'row' ? styles.row : styles.cards}>
      {choices.map(({ id, label, lang, hint, isExclusive, picture, keys }, index) => (
        <label key={id} className={isExclusive ? `${styles.choice} ${styles.exclusive}` : styles.choice}>
          <input
            type={type}
            name={name}
            value={id}
            id={index === 0 ? firstControlId(name) : undefined}
            checked={chosen.includes(id)}
            onChange={() => onChoose(id)}
            aria-describedby={hint ? `${hintId}-${id}` : undefined}
            aria-labelledby={`${hintId}-${id}-label`}
            aria-keyshortcuts={keys?.join(' ').toUpperCase()}
            className={styles.control}
          />
          <span className={styles.text}>
            <span id={`${hintId}-${id}-label`} lang={lang} className={styles.label}>
              {label}
            </span>
            {hint && (
              <span id={`${hintId}-${id}`} className={styles.hint}>
                {hint}
              </span>
            )}
          </span>
          {picture && <span className={styles.picture}>{picture}</span>}
          <Cap of={keys?.at(-1)} />
        </label>
      ))}
    </div>
  )
}

const Cap = ({ of }: { readonly of: string | undefined }) =>
  of && (
    <span aria-hidden="true" className={styles.key}>
      <KeyCap of={of} />
    </span>
  )
