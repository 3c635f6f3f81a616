import type { ReactNode } from 'react'
import type { SettingField } from '../../locales/setupWords.ts'
import { useCatalogue } from '../words.ts'
import styles from './Setup.module.css'
import { controlOf } from './controlFor.ts'
import { useSetup } from './setupContext.ts'

interface Control {
  readonly id: string
  readonly 'aria-invalid': boolean
  readonly 'aria-describedby': string | undefined
}

interface Props {
  readonly field: SettingField
  /** The control itself, given what ties it to its label, its hint and its error. */
  readonly children: (control: Control) => ReactNode
}

/** One setting with one control: its name, a hint, and what is wrong with it. */
export function Field({ field, children }: Props) {
  const { words, errorOf } = useSetup()
  const { ui } = useCatalogue()
  const { label, hint } = words.fields[field]
  const error = errorOf(field)
  const id = controlOf(field)
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          <span className="visually-hidden">{ui.errorPrefix} </span>
          {error}
        </p>
      )}
      {children({ id, 'aria-invalid': error !== undefined, 'aria-describedby': describedBy || undefined })}
    </div>
  )
}
