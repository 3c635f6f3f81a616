import { openCamera } from './openCamera.ts'
import { pixelsOf } from './pixelsOf.ts'

export type CameraTrouble = 'noCamera' | 'cameraRefused' | 'cameraBusy' | 'readerMissing'

interface Watching {
  /** Called once, with the first code seen; the camera is off by then. */
  readonly onText: (text: string) => void
  /** Called once, where there will be no picture. */
  readonly onTrouble: (trouble: CameraTrouble) => void
}

/** Enough for a code held before the lens, and fast enough on a cheap phone. */
const longestSide = 960
const pauseBetween = 120

/** Shows the camera's picture in a video and reads it until a code is seen. Returns what stops it and turns the camera off. */
export function watchCamera(browser: Window, video: HTMLVideoElement, { onText, onTrouble }: Watching): () => void {
  const canvas = browser.document.createElement('canvas')
  let stream: MediaStream | undefined
  let isStopped = false
  let timer = 0

  const stop = () => {
    isStopped = true
    browser.clearTimeout(timer)
    stream?.getTracks().forEach((track) => track.stop())
    video.srcObject = null
  }
  const fail = (trouble: CameraTrouble) => {
    if (isStopped) return
    stop()
    onTrouble(trouble)
  }

  const start = async () => {
    const opened = await openCamera(browser)
    if (opened.kind !== 'ok') return fail(opened.kind)
    stream = opened.stream
    if (isStopped) return stop()
    video.srcObject = stream
    const [reader] = await Promise.all([import('./readCode.ts').catch(() => undefined), video.play().catch(() => undefined)])
    if (!reader) return fail('readerMissing')

    const look = () => {
      if (isStopped) return
      const size = { width: video.videoWidth, height: video.videoHeight }
      const pixels = size.width > 0 ? pixelsOf(canvas, video, size, longestSide) : undefined
      const text = pixels && reader.readCode(pixels, {})
      if (text === undefined) {
        timer = browser.setTimeout(look, pauseBetween)
        return
      }
      stop()
      onText(text)
    }
    look()
  }

  void start()
  return stop
}
