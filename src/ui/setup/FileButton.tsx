import type { ChangeEvent } from 'react'
import button from '../components/Button/Button.module.css'
import styles from './Setup.module.css'

interface Props {
  readonly label: string
  readonly accept: string
  readonly id?: string | undefined
  readonly onFile: (file: File) => void
}

/** Chooses a file of this device. It goes nowhere. */
export function FileButton({ label, accept, id, onFile }: Props) {
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0]
    // The same file can be chosen once more.
    currentTarget.value = ''
    if (file) onFile(file)
  }
  return (
    <label className={`${button.button} ${button.lesser} ${styles.file}`}>
      <input id={id} type="file" accept={accept} onChange={choose} className="visually-hidden" />
      {label}
    </label>
  )
}
