import type { ChangeEvent } from 'react'
import button from '../../components/Button/Button.module.css'
import styles from './Receive.module.css'

interface Props {
  readonly label: string
  readonly onPhoto: (photo: File) => void
}

/** Chooses a photo of a code: for where there is no camera, or it is not wanted. */
export function PhotoField({ label, onPhoto }: Props) {
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const photo = currentTarget.files?.[0]
    // The same photo can be chosen once more.
    currentTarget.value = ''
    if (photo) onPhoto(photo)
  }
  return (
    <label className={`${button.button} ${button.lesser} ${styles.photo}`}>
      <input type="file" accept="image/*" onChange={choose} className="visually-hidden" />
      {label}
    </label>
  )
}
