import { useEffect, useId, useRef, useState } from 'react'
import { fill } from '../../locales/say.ts'
import { isPin } from '../../settings/pin.ts'
import type { PinHash } from '../../settings/pin.ts'
import { Button } from '../components/Button/Button.tsx'
import dialogStyles from '../components/Dialog/Dialog.module.css'
import { useLaterWords, useVoice } from '../words.ts'
import styles from './PinPad.module.css'
import { afterWrongPin, secondsPaused } from './pinTries.ts'
import type { PinTries } from './pinTries.ts'

interface Props {
  readonly pin: PinHash
  readonly tries: PinTries
  readonly onTries: (tries: PinTries) => void
  readonly onRight: () => void
  readonly onClose: () => void
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0']
const longest = 12

/** Left alone for so long, it closes: the next person has no use for it. */
const patience = 30_000

/** The seconds until a PIN is taken again, counted down. */
function usePause(tries: PinTries) {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const count = () => setSeconds(secondsPaused(tries, performance.now()))
    count()
    const counting = setInterval(count, 1_000)
    return () => clearInterval(counting)
  }, [tries])
  return seconds
}

/** Where staff type the PIN, on the screen. Says nothing of how long it is. */
export function PinPad({ pin, tries, onTries, onRight, onClose }: Props) {
  const { door } = useLaterWords('device').kiosk
  const { plural } = useVoice()
  const [typed, setTyped] = useState('')
  const [isChecking, setIsChecking] = useState(false)
  const [wasWrong, setWasWrong] = useState(false)
  const paused = usePause(tries)
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  useEffect(() => {
    let waiting = setTimeout(onClose, patience)
    const waitAnew = () => {
      clearTimeout(waiting)
      waiting = setTimeout(onClose, patience)
    }
    window.addEventListener('pointerdown', waitAnew)
    return () => {
      clearTimeout(waiting)
      window.removeEventListener('pointerdown', waitAnew)
    }
  }, [onClose])

  const type = (digit: string) => {
    setWasWrong(false)
    setTyped((before) => (before + digit).slice(0, longest))
  }
  const enter = async () => {
    if (typed === '' || isChecking || secondsPaused(tries, performance.now()) > 0) return
    setIsChecking(true)
    const isRight = await isPin(typed, pin)
    setIsChecking(false)
    setTyped('')
    setWasWrong(!isRight)
    if (isRight) onRight()
    else onTries(afterWrongPin(tries, performance.now()))
  }

  return (
    <dialog ref={dialog} className={`${dialogStyles.dialog} ${styles.pad}`} aria-labelledby={`${id}-heading`} aria-describedby={`${id}-text`} onClose={onClose}>
      <h2 id={`${id}-heading`} className={dialogStyles.heading}>
        {door.heading}
      </h2>
      <p id={`${id}-text`}>{door.text}</p>
      <p role="alert" className={styles.problem}>
        {paused > 0 ? plural(door.paused, paused) : wasWrong && door.wrong}
      </p>
      <p aria-hidden="true" className={styles.typed}>
        {'•'.repeat(typed.length)}
      </p>
      <output className="visually-hidden">{typed !== '' && fill(door.typed, { n: typed.length })}</output>
      <div dir="ltr" className={styles.digits}>
        {digits.map((digit) => (
          <button key={digit} type="button" className={styles.digit} aria-label={fill(door.digit, { n: digit })} onClick={() => type(digit)}>
            {digit}
          </button>
        ))}
        <button type="button" className={styles.word} onClick={() => setTyped('')}>
          {door.delete}
        </button>
      </div>
      <div className={dialogStyles.actions}>
        <Button onClick={() => void enter()}>{door.enter}</Button>
        <Button kind="lesser" onClick={onClose}>
          {door.cancel}
        </Button>
      </div>
    </dialog>
  )
}
