import { useEffect, useId, useRef } from 'react'
import { Button } from '../Button/Button.tsx'
import styles from './Dialog.module.css'

interface Props {
  readonly heading: string
  readonly text: string
  readonly confirm: string
  readonly cancel: string
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** A question that must be answered before anything else: the browser's own modal dialog. Escape cancels. */
export function Dialog({ heading, text, confirm, cancel, onConfirm, onCancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()

  useEffect(() => dialog.current?.showModal(), [])

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={`${id}-heading`} aria-describedby={`${id}-text`} onClose={onCancel}>
      <h2 id={`${id}-heading`} className={styles.heading}>
        {heading}
      </h2>
      <p id={`${id}-text`}>{text}</p>
      <div className={styles.actions}>
        <Button onClick={onConfirm}>{confirm}</Button>
        <Button kind="lesser" onClick={() => dialog.current?.close()}>
          {cancel}
        </Button>
      </div>
    </dialog>
  )
}
