import { createActor } from 'xstate'
import type { ActorOptions } from 'xstate'
import { kioskMachine, secondsLeft } from '../../../machines/kiosk.machine.ts'
import type { KioskSettings } from '../../../machines/kiosk.machine.ts'
import { wipe } from '../../record/wipe.ts'
import type { Journey } from '../journey.ts'
import { sealPage } from './sealPage.ts'
import { stayOn } from './stayOn.ts'

interface Given {
  readonly browser: Window
  readonly journey: Journey
  readonly settings: Partial<KioskSettings>
  /** Other clocks than the browser's own: for timers, and for how much time went by (in milliseconds). */
  readonly clock?: ActorOptions<typeof kioskMachine>['clock']
  readonly now?: () => number
}

export type Device = ReturnType<typeof startDevice>

const touches = ['pointerdown', 'touchmove', 'wheel', 'click', 'change'] as const

/** In the question "Are you still there?" these do what they do on every page: they move in it, or press what they stand on. */
const keysOfDialog = ['Tab', 'Shift', 'Enter', ' ', 'Escape']

/** Runs the life of a shared device on this page: tells it of touches, keys and time, and wipes when it says so. Begins wiped. */
export function startDevice({ browser, journey, settings, clock, now = () => performance.now() }: Given) {
  const listening = new AbortController()
  const { signal } = listening
  let toldAt = now()

  const loadAnew = () => browser.location.replace(browser.location.href)

  const wipeAll = () => {
    try {
      journey.restart()
      wipe(browser)
    } catch {
      // Nothing of a person stays in a page that is loaded anew.
      loadAnew()
    }
  }

  const machine = kioskMachine.provide({ actions: { wipe: wipeAll } })
  const actor = createActor(machine, { input: settings, ...(clock && { clock }) })
  const tell = (type: 'start' | 'activity' | 'extend' | 'tick' | 'wake') => {
    toldAt = now()
    actor.send({ type, now: toldAt })
  }
  const isAsking = () => actor.getSnapshot().value === 'stillThere'

  const onTouch = ({ type }: Event) => {
    // While it asks, only a whole tap counts: an answer that goes away under the finger would press what lies below.
    if (!isAsking() || type === 'click') tell('activity')
  }
  const onKey = ({ key }: KeyboardEvent) => {
    if (!isAsking() || !keysOfDialog.includes(key)) tell('activity')
  }
  const finish = () => actor.send({ type: 'finish' })

  wipeAll()
  actor.start()
  for (const touch of touches) browser.addEventListener(touch, onTouch, { signal, passive: true })
  browser.addEventListener('keydown', onKey, { signal })
  browser.document.addEventListener('visibilitychange', () => browser.document.visibilityState === 'visible' && tell('wake'), { signal })
  // A page that is left may be kept by the browser, to be shown again as it was.
  browser.addEventListener('pagehide', finish, { signal })
  browser.addEventListener('pageshow', ({ persisted }) => persisted && tell('wake'), { signal })
  const ticking = browser.setInterval(() => tell('tick'), 1_000)
  sealPage(browser, signal)
  stayOn(browser, signal)

  return {
    actor,
    settings: actor.getSnapshot().context.settings,
    start: () => tell('start'),
    extend: () => tell('extend'),
    finish,
    leave: () => actor.send({ type: 'leave' }),
    /** From the page that shows that all is wiped, or from staff, to the first page. */
    toFirstPage: () => tell('wake'),
    wipe: wipeAll,
    loadAnew,
    /** Calls a listener on each event, a tick among them. Returns what stops it. */
    onChange: (listener: () => void) => {
      const listens = actor.subscribe(listener)
      return () => listens.unsubscribe()
    },
    secondsLeft: () => secondsLeft(actor.getSnapshot(), toldAt),
    stop: () => {
      listening.abort()
      browser.clearInterval(ticking)
      actor.stop()
    },
  }
}
