type CameraOpened =
  | { readonly kind: 'ok'; readonly stream: MediaStream }
  /** There is none, or this page is not let near one; the person or the browser said no; another program has it. */
  | { readonly kind: 'noCamera' | 'cameraRefused' | 'cameraBusy' }

// https://www.w3.org/TR/mediacapture-streams/#dom-mediadevices-getusermedia
const refusals: Readonly<Partial<Record<string, 'cameraRefused' | 'cameraBusy'>>> = {
  NotAllowedError: 'cameraRefused',
  SecurityError: 'cameraRefused',
  NotReadableError: 'cameraBusy',
  AbortError: 'cameraBusy',
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : '')

/** Asks for the camera, the one on the back where there are two; never rejects. Pages without https have none. */
export async function openCamera(browser: Window): Promise<CameraOpened> {
  // Absent on pages without https, whatever the types say.
  const devices = browser.navigator.mediaDevices as MediaDevices | undefined
  if (!devices) return { kind: 'noCamera' }
  try {
    const stream = await devices.getUserMedia({ audio: false, video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 } } })
    return { kind: 'ok', stream }
  } catch (error) {
    return { kind: refusals[nameOf(error)] ?? 'noCamera' }
  }
}
