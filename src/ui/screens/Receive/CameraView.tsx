import { useEffect, useEffectEvent, useRef } from 'react'
import { watchCamera } from '../../../record/camera/watchCamera.ts'
import type { CameraTrouble } from '../../../record/camera/watchCamera.ts'
import styles from './Receive.module.css'

interface Props {
  readonly name: string
  readonly onText: (text: string) => void
  readonly onTrouble: (trouble: CameraTrouble) => void
}

/** What the camera sees, until there is a code in it. The camera is on only while this is shown. */
export function CameraView({ name, onText, onTrouble }: Props) {
  const video = useRef<HTMLVideoElement>(null)
  const seen = useEffectEvent(onText)
  const failed = useEffectEvent(onTrouble)

  useEffect(() => {
    if (!video.current) return undefined
    return watchCamera(window, video.current, { onText: (text) => seen(text), onTrouble: (trouble) => failed(trouble) })
  }, [])

  return <video ref={video} muted playsInline aria-label={name} className={styles.camera} />
}
