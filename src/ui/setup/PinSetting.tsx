import { useState } from 'react'
import { Button } from '../components/Button/Button.tsx'
import { FieldGroup } from './FieldGroup.tsx'
import { newPin } from './newPin.ts'
import styles from './Setup.module.css'
import { controlOf } from './controlFor.ts'
import { useSetup } from './setupContext.ts'

type Trouble = 'notDigits' | 'differ' | 'notHere'

/** Sets the PIN that leaves the kiosk: typed twice, and kept only as its hash. */
export function PinSetting() {
  const { words, draft, change } = useSetup()
  const [typed, setTyped] = useState({ first: '', again: '' })
  const [trouble, setTrouble] = useState<Trouble>()

  const set = async () => {
    const { first, again } = typed
    if (!/^\d{4,12}$/.test(first)) return setTrouble('notDigits')
    if (first !== again) return setTrouble('differ')
    try {
      change({ pin: await newPin(first) })
      setTyped({ first: '', again: '' })
      setTrouble(undefined)
    } catch {
      setTrouble('notHere')
    }
    return undefined
  }

  return (
    <FieldGroup field="kiosk.pin">
      <output>{draft.pin ? words.pin.isSet : words.pin.notSet}</output>
      <p role="alert" className={trouble && styles.error}>
        {trouble && words.pin[trouble]}
      </p>
      <div className={styles.pair}>
        {(['first', 'again'] as const).map((which) => (
          <label key={which} className={styles.field}>
            <span className={styles.label}>{words.pin[which]}</span>
            <input
              id={which === 'first' ? controlOf('kiosk.pin') : undefined}
              type="password"
              dir="ltr"
              inputMode="numeric"
              autoComplete="new-password"
              maxLength={12}
              value={typed[which]}
              onChange={({ target }) => setTyped({ ...typed, [which]: target.value })}
              className={styles.input}
            />
          </label>
        ))}
      </div>
      <div className={styles.buttons}>
        <Button kind="lesser" onClick={() => void set()}>
          {words.pin.set}
        </Button>
        {draft.pin && (
          <Button kind="lesser" onClick={() => change({ pin: undefined })}>
            {words.pin.remove}
          </Button>
        )}
      </div>
    </FieldGroup>
  )
}
