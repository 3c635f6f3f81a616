import type { ReactNode } from 'react'
import type { SettingField } from '../../locales/setupWords.ts'
import { useCatalogue } from '../words.ts'
import styles from './Setup.module.css'
import { controlOf } from './controlFor.ts'
import { useSetup } from './setupContext.ts'

/** One setting with several controls: its name, a hint, and what is wrong with it. */
export function FieldGroup({ field, children }: { readonly field: SettingField; readonly children: ReactNode }) {
  const { words, errorOf } = useSetup()
  const { ui } = useCatalogue()
  const { label, hint } = words.fields[field]
  const error = errorOf(field)
  const id = `${controlOf(field)}-about`
  return (
    <fieldset className={styles.field} aria-describedby={hint || error ? id : undefined}>
      <legend className={styles.label}>{label}</legend>
      <div id={id} className={styles.about}>
        {hint && <p className={styles.hint}>{hint}</p>}
        {error && (
          <p className={styles.error}>
            <span className="visually-hidden">{ui.errorPrefix} </span>
            {error}
          </p>
        )}
      </div>
      {children}
    </fieldset>
  )
}
