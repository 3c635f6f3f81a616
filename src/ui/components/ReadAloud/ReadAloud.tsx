import { useEffect, useState } from 'react'
import { useCatalogue } from '../../words.ts'
import styles from './ReadAloud.module.css'

/** A voice of this device for the language. Voices that send the text elsewhere do not count. */
function localVoice(locale: string): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in window)) return undefined
  return window.speechSynthesis.getVoices().find(({ localService, lang }) => localService && lang.toLowerCase().startsWith(locale))
}

/** Follows the device's voices, which may come late. */
function useLocalVoice(locale: string) {
  const [voice, setVoice] = useState(() => localVoice(locale))
  useEffect(() => {
    if (!('speechSynthesis' in window)) return undefined
    const look = () => setVoice(localVoice(locale))
    look()
    window.speechSynthesis.addEventListener('voiceschanged', look)
    return () => window.speechSynthesis.removeEventListener('voiceschanged', look)
  }, [locale])
  return voice
}

/** Reads lines aloud with a voice of this device; not there where the device has none. Silent once the page is left. */
export function ReadAloud({ lines }: { readonly lines: () => readonly string[] }) {
  const { ui, locale } = useCatalogue()
  const voice = useLocalVoice(locale)
  const [isReading, setIsReading] = useState(false)

  useEffect(() => {
    if (!voice) return undefined
    return () => {
      window.speechSynthesis.cancel()
      setIsReading(false)
    }
  }, [voice])

  if (!voice) return null

  const stop = () => {
    window.speechSynthesis.cancel()
    setIsReading(false)
  }
  const read = () => {
    window.speechSynthesis.cancel()
    const spoken = lines().map((line) => Object.assign(new SpeechSynthesisUtterance(line), { voice, lang: voice.lang }))
    spoken.at(-1)?.addEventListener('end', () => setIsReading(false))
    spoken.forEach((line) => window.speechSynthesis.speak(line))
    setIsReading(true)
  }

  return (
    <button type="button" className={`link-button ${styles.button}`} onClick={isReading ? stop : read}>
      <span aria-hidden="true" className={isReading ? styles.square : styles.triangle} />
      {isReading ? ui.stopReading : ui.readAloud}
    </button>
  )
}
