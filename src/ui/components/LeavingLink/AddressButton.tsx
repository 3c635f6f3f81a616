import { useState } from 'react'
import { useLaterWords } from '../../words.ts'
import { AddressDialog } from './AddressDialog.tsx'
import styles from './AddressButton.module.css'

interface Props {
  readonly address: string
  /** The id of what it is the address of. */
  readonly of: string
}

/** Shows an address on demand. */
export function AddressButton({ address, of }: Props) {
  const { kiosk } = useLaterWords('device')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button type="button" id={`${of}-show`} aria-labelledby={`${of}-show ${of}`} className={`link-button ${styles.button}`} onClick={() => setIsOpen(true)}>
        {kiosk.address.show}
      </button>
      {isOpen && <AddressDialog address={address} onClose={() => setIsOpen(false)} />}
    </>
  )
}
