import { useEffect, useRef, useState } from 'react'
import { wipeStored } from '../../../record/wipeStored.ts'
import { Button } from '../../components/Button/Button.tsx'
import { Dialog } from '../../components/Dialog/Dialog.tsx'
import { useKeeping } from '../../keeping.ts'
import { useLaterWords } from '../../words.ts'
import styles from './Knows.module.css'

/** Wipes what this page has stored, after asking once. What is open stays open. */
export function Wipe({ onWiped }: { readonly onWiped: () => void }) {
  const { knows: words } = useLaterWords('device')
  const { forget } = useKeeping()
  const [isAsking, setIsAsking] = useState(false)
  const [result, setResult] = useState<'wiped' | 'refused'>()
  const said = useRef<HTMLParagraphElement>(null)

  useEffect(() => {
    if (result) said.current?.focus()
  }, [result])

  const wipe = async () => {
    setIsAsking(false)
    setResult(undefined)
    forget()
    const { kind } = await wipeStored(window)
    setResult(kind)
    onWiped()
  }

  return (
    <div className={styles.part}>
      <div>
        <Button kind="lesser" onClick={() => setIsAsking(true)}>
          {words.wipe}
        </Button>
      </div>
      <p ref={said} tabIndex={-1} className={styles.said}>
        {result && words[result === 'wiped' ? 'wiped' : 'notWiped']}
      </p>
      {isAsking && (
        <Dialog
          heading={words.wipeAsk}
          text={words.wipeText}
          confirm={words.wipeYes}
          cancel={words.wipeNo}
          onConfirm={() => void wipe()}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </div>
  )
}
