import { useEffect, useId, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { Button } from '../components/Button/Button.tsx'
import dialogStyles from '../components/Dialog/Dialog.module.css'
import { useLaterWords, useVoice } from '../words.ts'
import type { Device } from './device.ts'
import { FinishButton } from './FinishButton.tsx'
import styles from './StillThere.module.css'

/** At so many seconds the time that is left is said aloud. */
const marks = [10, 30, 60]

/** Asks whether someone is still there, over whatever is on the screen. Any tap but "I am finished", and any key, says yes. */
export function StillThere({ device }: { readonly device: Device }) {
  const { kiosk } = useLaterWords('device')
  const { plural } = useVoice()
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const left = useSyncExternalStore(device.onChange, device.secondsLeft) ?? 0
  const mark = marks.find((one) => left <= one && one <= device.settings.countdownSeconds)

  useLayoutEffect(() => {
    const shown = dialog.current
    // Closed by hand, it gives the focus back to where it was.
    return () => shown?.close()
  }, [])
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])

  return (
    <dialog
      ref={dialog}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a dialog that must be answered in time
      role="alertdialog"
      className={`${dialogStyles.dialog} ${styles.asking}`}
      aria-labelledby={`${id}-heading`}
      aria-describedby={`${id}-text`}
      onCancel={device.extend}
    >
      <h2 id={`${id}-heading`} className={dialogStyles.heading}>
        {kiosk.stillThere.heading}
      </h2>
      <p id={`${id}-text`}>{kiosk.stillThere.text}</p>
      <p aria-hidden="true" className={styles.left}>
        {plural(kiosk.stillThere.left, left)}
      </p>
      <output className="visually-hidden">{mark !== undefined && plural(kiosk.stillThere.left, mark)}</output>
      <div className={dialogStyles.actions}>
        <Button onClick={device.extend}>{kiosk.stillThere.more}</Button>
        <FinishButton />
      </div>
    </dialog>
  )
}
