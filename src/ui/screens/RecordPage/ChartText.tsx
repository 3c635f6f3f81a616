import { useId, useRef, useState } from 'react'
import { Button } from '../../components/Button/Button.tsx'
import { useLaterWords } from '../../words.ts'
import screen from '../screen.module.css'
import styles from './RecordPage.module.css'

/** The text to paste into a chart, and a button that copies it. Where the browser does not let us, the text is marked. */
export function ChartText({ text }: { readonly text: string }) {
  const { record: words } = useLaterWords('nurse')
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<'copied' | 'copyByHand'>()

  const mark = () => {
    field.current?.focus()
    field.current?.select()
    setCopied('copyByHand')
  }
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied('copied')
    } catch {
      mark()
    }
  }

  return (
    <div className={screen.screen}>
      <div className={styles.field}>
        <label htmlFor={id} className={styles.label}>
          {words.textLabel}
        </label>
        <textarea ref={field} id={id} readOnly spellCheck={false} value={text} className={styles.text} />
      </div>
      <div className={screen.actions}>
        <Button onClick={() => void copy()}>{words.copy}</Button>
      </div>
      <output className={styles.status}>{copied && words[copied]}</output>
    </div>
  )
}
