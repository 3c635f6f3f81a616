import { Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { isLocale } from '../../locales/locale.ts'
import type { Locale } from '../../locales/locale.ts'
import { modes } from '../../modes/modes.ts'
import { App } from '../App.tsx'
import { Failure } from '../components/Failure/Failure.tsx'
import type { Journey } from '../journey.ts'
import { JourneyContext } from '../journey.ts'
import { useSettings } from '../settings.ts'
import { useSelector } from '../useSelector.ts'
import { CatalogueContext } from '../words.ts'
import { Attract } from './Attract.tsx'
import type { Device } from './device.ts'
import { KioskContext } from './kioskContext.ts'
import type { KioskWords } from './kioskWords.ts'
import { leaveKiosk } from './leaveKiosk.ts'
import { PinPad } from './PinPad.tsx'
import { onHold } from './onHold.ts'
import { noTries } from './pinTries.ts'
import { StaffPage } from './StaffPage.tsx'
import { StartsAgain } from './StartsAgain.tsx'
import styles from './KioskPage.module.css'
import { StillThere } from './StillThere.tsx'
import { Wiped } from './Wiped.tsx'

interface Props {
  readonly device: Device
  readonly journey: Journey
  readonly words: KioskWords
  /** The device's own language. */
  readonly locale: Locale
}

/** The language on show now: a person may have changed it since they began. */
function localeOnShow(own: Locale): Locale {
  const { lang } = document.documentElement
  return isLocale(lang) ? lang : own
}

/** Whether this page can be loaded anew: from its copy on this device, or from its server. */
const canLoad = () => fetch(window.location.href).then(({ ok }) => ok, () => false)

/** What went wrong: an error, as a rule, but anything can be thrown. */
interface Stray {
  readonly thrown: unknown
}

function Thrown({ thrown }: Stray): never {
  throw thrown
}

/** What goes wrong outside of what React draws, as in answer to a touch or after a wait. */
function useStrayError() {
  const [stray, setStray] = useState<Stray>()
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    // An event without what was thrown is a notice of the browser's own.
    window.addEventListener('error', ({ error }: { readonly error: unknown }) => error !== null && error !== undefined && setStray({ thrown: error }), { signal })
    window.addEventListener('unhandledrejection', ({ reason }: { readonly reason: unknown }) => setStray({ thrown: reason }), { signal })
    return () => listening.abort()
  }, [])
  return { stray, forgetStray: useCallback(() => setStray(undefined), []) }
}

/**
 * A device that people share, one after the other: around the pages of one person it shows the first page, asks whether
 * they are still there, and says that nothing was kept. Between two people nothing of the pages is left standing.
 */
export function Kiosk({ device, journey, words, locale }: Props) {
  const state = useSelector(device.actor, ({ value }) => value)
  const [chosen, setChosen] = useState(locale)
  const [isAtDoor, setIsAtDoor] = useState(false)
  const [tries, setTries] = useState(noTries)
  const [beginning, setBeginning] = useState(0)
  const { stray, forgetStray } = useStrayError()
  const { pin } = useSettings().kiosk
  const isInUse = state === 'inUse' || state === 'stillThere'

  const closeDoor = useCallback(() => setIsAtDoor(false), [])
  useEffect(() => {
    const following = device.actor.subscribe(({ value }) => value === 'wiped' && closeDoor())
    return () => following.unsubscribe()
  }, [device, closeDoor])

  const acts = useMemo(() => {
    const startHere = () => {
      device.finish()
      forgetStray()
      setBeginning((before) => before + 1)
    }
    const startOver = () => void canLoad().then((isThere) => (isThere ? device.loadAnew() : startHere()))
    return {
      finish: device.finish,
      failed: {
        wipe: device.wipe,
        wayOn: (
          <Suspense fallback={null}>
            <StartsAgain startOver={startOver} />
          </Suspense>
        ),
      },
      door: pin && ((element: HTMLElement | null) => (element ? onHold(element, 3_000, () => setIsAtDoor(true)) : undefined)),
    }
  }, [device, pin, forgetStray])

  const start = (wanted: Locale) => {
    setChosen(wanted)
    device.start()
  }
  const enter = () => {
    closeDoor()
    device.leave()
  }

  const { catalogue } = words[localeOnShow(locale)]
  return (
    <KioskContext value={acts}>
      <CatalogueContext value={catalogue}>
        <JourneyContext value={journey}>
          <Failure key={beginning} ui={catalogue.ui} className={styles.page}>
            {stray && <Thrown {...stray} />}
            {state === 'attract' && <Attract words={words} locale={locale} onStart={start} />}
            {isInUse && <App journey={journey} catalogue={words[chosen].catalogue} mode={modes.kiosk} />}
            <Suspense fallback={null}>
              {state === 'wiped' && <Wiped onNext={device.toFirstPage} />}
              {state === 'left' && <StaffPage device={device} onLeave={() => leaveKiosk(window)} />}
            </Suspense>
            <Suspense fallback={null}>
              {isAtDoor && pin && (
                <PinPad pin={pin} tries={tries} onTries={setTries} onRight={enter} onClose={closeDoor} />
              )}
            </Suspense>
            <Suspense fallback={null}>{state === 'stillThere' && <StillThere device={device} />}</Suspense>
          </Failure>
        </JourneyContext>
      </CatalogueContext>
    </KioskContext>
  )
}
