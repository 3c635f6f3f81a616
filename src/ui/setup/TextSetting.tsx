import type { TextField } from './draft.ts'
import { Field } from './Field.tsx'
import styles from './Setup.module.css'
import { useSetup } from './setupContext.ts'

interface Props {
  readonly field: TextField
  /** What is typed into it: words of the clinic's own language, or signs that are read from left to right everywhere. */
  readonly kind?: 'words' | 'signs' | 'number' | 'phone'
}

const inputMode = { words: 'text', signs: 'text', number: 'numeric', phone: 'tel' } as const

/** A setting that is typed. */
export function TextSetting({ field, kind = 'words' }: Props) {
  const { draft, setText } = useSetup()
  return (
    <Field field={field}>
      {(control) => (
        <input
          {...control}
          type="text"
          dir={kind === 'words' ? 'auto' : 'ltr'}
          inputMode={inputMode[kind]}
          autoComplete="off"
          spellCheck={false}
          value={draft.texts[field]}
          onChange={({ target }) => setText(field, target.value)}
          className={kind === 'number' ? `${styles.input} ${styles.short}` : styles.input}
        />
      )}
    </Field>
  )
}
