import { useEffect, useId, useRef } from 'react'
import { handOverQr } from '../../../record/handOver/handOverQr.ts'
import { useLaterWords } from '../../words.ts'
import { Button } from '../Button/Button.tsx'
import dialogStyles from '../Dialog/Dialog.module.css'
import { QrCode } from '../QrCode/QrCode.tsx'
import styles from './AddressButton.module.css'

interface Props {
  readonly address: string
  readonly onClose: () => void
}

/** An address as a picture to be scanned, and in letters. */
export function AddressDialog({ address, onClose }: Props) {
  const { address: words } = useLaterWords('device').kiosk
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const qr = handOverQr(address)

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])

  return (
    <dialog ref={dialog} className={dialogStyles.dialog} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading} className={dialogStyles.heading}>
        {words.heading}
      </h2>
      <p>{words.how}</p>
      {qr.kind === 'ok' && (
        <div className={styles.picture}>
          <QrCode modules={qr.modules} name={words.picture} />
        </div>
      )}
      <p dir="ltr" className={styles.address}>
        {address}
      </p>
      <div className={dialogStyles.actions}>
        <Button onClick={() => dialog.current?.close()}>{words.close}</Button>
      </div>
    </dialog>
  )
}
