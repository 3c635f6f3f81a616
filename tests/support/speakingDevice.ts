interface DeviceVoice {
  readonly lang: string
  readonly localService: boolean
}

class Utterance extends EventTarget {
  text: string
  constructor(text: string) {
    super()
    this.text = text
  }
}

/** Makes of this device one that speaks with these voices; it notes what it is told to say. */
export function speakingDevice(voices: readonly DeviceVoice[]) {
  const said: string[] = []
  let stops = 0
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: ({ text }: { text: string }) => said.push(text),
    cancel: () => {
      stops += 1
    },
  })
  Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: synthesis })
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { configurable: true, value: Utterance })
  return { said, stops: () => stops, synthesis }
}
