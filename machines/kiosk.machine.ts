import { assign, setup } from 'xstate'
import type { SnapshotFrom } from 'xstate'

/** How long a shared device waits, in seconds. */
export interface KioskSettings {
  /** Without a touch or key, until it asks whether the person is still there. */
  readonly idleSeconds: number
  /** For an answer to that, until everything is wiped. */
  readonly countdownSeconds: number
  /** For which it shows that nothing was kept. */
  readonly wipedSeconds: number
}

/**
 * What happens to a shared device. `now`: milliseconds of a clock that nobody can set (`performance.now()`), never the
 * date: a wrong date, or one put right in mid-session, then neither wipes early nor keeps a session alive.
 */
export type KioskEvent =
  /** A language was chosen, or the first page touched. */
  | { type: 'start'; now: number }
  /** Any touch or key. */
  | { type: 'activity'; now: number }
  /** "I need more time". */
  | { type: 'extend'; now: number }
  /** "I'm finished". */
  | { type: 'finish' }
  /** A moment passed with the page on show. */
  | { type: 'tick'; now: number }
  /** The page was hidden or asleep, and is shown again. */
  | { type: 'wake'; now: number }
  /** Staff take the device out of its use as a kiosk. */
  | { type: 'leave' }

interface Waiting {
  readonly settings: KioskSettings
  /** When to ask whether the person is still there, or when it was asked; in `now`'s milliseconds. */
  readonly askAt: number
}

type Now = { now: number }

/**
 * What each setting is, and may be. Nobody gets less than 50 s to say that they are there (WCAG 2.2.1 wants 20 s), and
 * all three together stay under an hour whatever a clinic sets.
 */
const limits = {
  idleSeconds: { usual: 90, least: 20, most: 1800 },
  countdownSeconds: { usual: 60, least: 50, most: 600 },
  wipedSeconds: { usual: 8, least: 3, most: 60 },
} as const satisfies Readonly<Record<keyof KioskSettings, object>>

function within(name: keyof KioskSettings, seconds: number | undefined): number {
  const { usual, least, most } = limits[name]
  return seconds === undefined || Number.isNaN(seconds) ? usual : Math.min(most, Math.max(least, seconds))
}

const settingsFrom = (given: Partial<KioskSettings> = {}): KioskSettings => ({
  idleSeconds: within('idleSeconds', given.idleSeconds),
  countdownSeconds: within('countdownSeconds', given.countdownSeconds),
  wipedSeconds: within('wipedSeconds', given.wipedSeconds),
})

const wipeAt = ({ askAt, settings }: Waiting) => askAt + settings.countdownSeconds * 1000

const { createMachine } = setup({
  types: {
    context: {} as Waiting,
    events: {} as KioskEvent,
    input: {} as Partial<KioskSettings> | undefined,
  },
  actions: {
    /** Provided by the page that holds the answers. Must not throw: a device whose wipe fails has to be loaded anew. */
    wipe: () => undefined,
    askAfterIdle: assign(({ context }, { now }: Now) => ({ askAt: now + context.settings.idleSeconds * 1000 })),
    askNow: assign((_, { now }: Now) => ({ askAt: now })),
  },
  guards: {
    isTimeToAsk: ({ context }, { now }: Now) => now >= context.askAt,
    isTimeToWipe: ({ context }, { now }: Now) => now >= wipeAt(context),
  },
  delays: {
    idle: ({ context }) => context.settings.idleSeconds * 1000,
    countdown: ({ context }) => context.settings.countdownSeconds * 1000,
    wipedShown: ({ context }) => context.settings.wipedSeconds * 1000,
  },
})

const nowOf = ({ event }: { event: Now }): Now => ({ now: event.now })

// Timers may sleep with the device, and a touch may come before any of them: it could be the next person's.
const wipeIfLate = { guard: { type: 'isTimeToWipe', params: nowOf }, target: 'wiped' } as const
const goOn = [wipeIfLate, { target: 'inUse', reenter: true, actions: { type: 'askAfterIdle', params: nowOf } }] as const
const askNow = { type: 'askNow', params: nowOf } as const
const inSession = { activity: goOn, extend: goOn, finish: 'wiped', leave: { target: 'left', actions: 'wipe' } } as const

/**
 * The life of a shared device: comes in `start`, touches and the passing of time; comes out the page to show, and one
 * `wipe` for each session, done before anyone is told that it has ended. Never ends and never throws.
 */
export const kioskMachine = createMachine({
  id: 'kiosk',
  context: ({ input }) => ({ settings: settingsFrom(input), askAt: 0 }),
  initial: 'attract',
  on: { leave: '.left' },
  states: {
    attract: {
      on: { start: { target: 'inUse', actions: { type: 'askAfterIdle', params: nowOf } } },
    },
    inUse: {
      after: { idle: 'stillThere' },
      on: {
        ...inSession,
        tick: [wipeIfLate, { guard: { type: 'isTimeToAsk', params: nowOf }, target: 'stillThere', actions: askNow }],
        // However short it was away: some clocks stand still while a device sleeps, and someone else may have woken it.
        wake: [wipeIfLate, { target: 'stillThere', actions: askNow }],
      },
    },
    stillThere: {
      after: { countdown: 'wiped' },
      on: { ...inSession, tick: wipeIfLate, wake: wipeIfLate },
    },
    // Reached from a session only, so that one wipe belongs to each. A double tap on "I'm finished" changes nothing.
    wiped: {
      entry: 'wipe',
      after: { wipedShown: 'attract' },
      on: { wake: 'attract' },
    },
    // A device that staff forgot becomes a kiosk again.
    left: {
      after: { idle: 'attract' },
      on: { activity: { target: 'left', reenter: true }, wake: 'attract' },
    },
  },
})

/**
 * Whole seconds until everything is wiped, from 0 to the whole countdown however `now` (the events' clock) jumped;
 * undefined where nothing is counted down.
 */
export function secondsLeft({ value, context }: Pick<SnapshotFrom<typeof kioskMachine>, 'value' | 'context'>, now: number): number | undefined {
  if (value !== 'stillThere') return undefined
  const seconds = Math.ceil((wipeAt(context) - now) / 1000)
  return Math.min(context.settings.countdownSeconds, Math.max(0, seconds))
}
