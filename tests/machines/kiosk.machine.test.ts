import { afterEach, describe, expect, it, vi } from 'vitest'
import { SimulatedClock, createActor } from 'xstate'
import { kioskMachine, secondsLeft } from '../../machines/kiosk.machine.ts'
import type { KioskEvent, KioskSettings } from '../../machines/kiosk.machine.ts'
import { chance } from '../support/random.ts'
import { tries } from '../support/tries.ts'
import type { Chance } from '../support/random.ts'

type Happening = KioskEvent['type']

/** A shared device, its timers and its clock in our hands; it notes each wipe, and each page shown. */
function device(settings?: Partial<KioskSettings>) {
  const clock = new SimulatedClock()
  const seen: string[] = []
  let now = 5_000
  const machine = kioskMachine.provide({ actions: { wipe: () => void seen.push('wipe') } })
  const actor = createActor(machine, { clock, input: settings })
  actor.subscribe(({ value }) => void (seen.at(-1) === value || seen.push(value)))
  actor.start()
  const sends = (type: Happening) => actor.send({ type, now })
  return {
    seen,
    sends,
    shows: () => actor.getSnapshot().value,
    status: () => actor.getSnapshot().status,
    settings: () => actor.getSnapshot().context.settings,
    wipes: () => seen.filter((each) => each === 'wipe').length,
    left: () => secondsLeft(actor.getSnapshot(), now),
    /** Time goes by with the page on show: timers run and, where it is told, the page says so each second. */
    passes: (seconds: number, isTold = true) => {
      for (let second = 0; second < seconds; second += 1) {
        now += 1000
        clock.increment(1000)
        if (isTold) sends('tick')
      }
    },
    /** Time goes by, and the timers sleep with the device. */
    sleeps: (seconds: number) => {
      now += seconds * 1000
    },
  }
}

/** A device with someone at it. */
function used(settings?: Partial<KioskSettings>) {
  const kiosk = device(settings)
  kiosk.sends('start')
  return kiosk
}

/** A device that asks whether someone is still there. */
function asking(settings?: Partial<KioskSettings>) {
  const kiosk = used(settings)
  kiosk.passes(90)
  return kiosk
}

describe('a device nobody touches', () => {
  it('asks after 90 seconds, wipes 60 seconds later, shows that for 8 seconds and waits for the next person', () => {
    const kiosk = used()
    kiosk.passes(89)
    expect(kiosk.shows()).toBe('inUse')
    kiosk.passes(1)
    expect(kiosk.shows()).toBe('stillThere')
    kiosk.passes(59)
    expect(kiosk.shows()).toBe('stillThere')
    kiosk.passes(1)
    expect(kiosk.shows()).toBe('wiped')
    kiosk.passes(7)
    expect(kiosk.shows()).toBe('wiped')
    kiosk.passes(1)
    expect(kiosk.shows()).toBe('attract')
  })

  it('does so too where the page never says that time passes', () => {
    const kiosk = used()
    kiosk.passes(158, false)
    expect(kiosk.seen).toEqual(['attract', 'inUse', 'stillThere', 'wipe', 'wiped', 'attract'])
  })

  it('wipes before anyone is told that it has', () => {
    const kiosk = used()
    kiosk.sends('finish')
    expect(kiosk.seen.slice(-2)).toEqual(['wipe', 'wiped'])
  })

  it('waits for ever for a first person, and wipes nothing', () => {
    const kiosk = device()
    kiosk.passes(4000)
    expect(kiosk.seen).toEqual(['attract'])
  })

  it('keeps the times of its clinic', () => {
    const kiosk = used({ idleSeconds: 30, countdownSeconds: 120, wipedSeconds: 5 })
    kiosk.passes(30)
    expect(kiosk.left()).toBe(120)
    kiosk.passes(120)
    expect(kiosk.shows()).toBe('wiped')
    kiosk.passes(5)
    expect(kiosk.shows()).toBe('attract')
  })
})

describe('the settings of a clinic', () => {
  it.each([0, 20, -1, -Infinity])('never give less than 50 seconds to answer: %d', (countdownSeconds) => {
    expect(device({ countdownSeconds }).settings().countdownSeconds).toBe(50)
  })

  it.each([1e12, Infinity])('never keep a session for hours: %d', (seconds) => {
    const { idleSeconds, countdownSeconds, wipedSeconds } = device({ idleSeconds: seconds, countdownSeconds: seconds, wipedSeconds: seconds }).settings()
    expect(idleSeconds + countdownSeconds + wipedSeconds).toBeLessThan(3600)
  })

  it('are the usual ones where a number is none', () => {
    expect(device({ idleSeconds: NaN, countdownSeconds: NaN, wipedSeconds: NaN }).settings()).toEqual(device().settings())
  })
})

describe('a person who is there', () => {
  it('is never asked while they touch the page', () => {
    const kiosk = used()
    for (let touch = 0; touch < 50; touch += 1) {
      kiosk.passes(89)
      kiosk.sends('activity')
    }
    expect(kiosk.seen).toEqual(['attract', 'inUse'])
  })

  it('gets the whole time again after each touch', () => {
    const kiosk = used()
    kiosk.passes(80)
    kiosk.sends('activity')
    kiosk.passes(89)
    expect(kiosk.shows()).toBe('inUse')
    kiosk.passes(1)
    expect(kiosk.shows()).toBe('stillThere')
  })

  it.each(['extend', 'activity'] as const)('may go on as often as they like, at the last second too (%s)', (event) => {
    const kiosk = used()
    for (let time = 0; time < 12; time += 1) {
      kiosk.passes(149)
      expect(kiosk.left()).toBe(1)
      kiosk.sends(event)
      expect(kiosk.shows()).toBe('inUse')
    }
    expect(kiosk.wipes()).toBe(0)
    kiosk.passes(158)
    expect(kiosk.shows()).toBe('attract')
  })

  it('sees the seconds that are left, and none where nothing is counted down', () => {
    const kiosk = used()
    expect(kiosk.left()).toBeUndefined()
    kiosk.passes(90)
    expect(kiosk.left()).toBe(60)
    kiosk.sleeps(0.5)
    expect(kiosk.left()).toBe(60)
    kiosk.sleeps(0.5)
    expect(kiosk.left()).toBe(59)
    kiosk.sends('extend')
    expect(kiosk.left()).toBeUndefined()
  })
})

describe('"I\'m finished"', () => {
  it.each([
    ['in use', used],
    ['while it asks', asking],
  ])('wipes at once: %s', (_, at) => {
    const kiosk = at()
    kiosk.sends('finish')
    expect(kiosk.shows()).toBe('wiped')
    expect(kiosk.wipes()).toBe(1)
  })

  it('tapped twice, and followed by more touches, still shows that nothing was kept', () => {
    const kiosk = used()
    const more = ['finish', 'finish', 'activity', 'extend', 'start'] as const
    more.forEach(kiosk.sends)
    expect(kiosk.shows()).toBe('wiped')
    kiosk.passes(8)
    expect(kiosk.shows()).toBe('attract')
    expect(kiosk.wipes()).toBe(1)
  })

  it('does nothing where nobody has started', () => {
    const kiosk = device()
    kiosk.sends('finish')
    expect(kiosk.seen).toEqual(['attract'])
  })
})

describe('each session', () => {
  it('is wiped once, one after the other', () => {
    const kiosk = device()
    const ways: readonly (() => void)[] = [
      () => kiosk.passes(150),
      () => kiosk.sends('finish'),
      () => (kiosk.sleeps(3600), kiosk.sends('wake')),
      () => (kiosk.passes(100), kiosk.sends('finish')),
    ]
    for (const [before, end] of ways.entries()) {
      kiosk.sends('start')
      expect(kiosk.wipes()).toBe(before)
      end()
      kiosk.passes(20)
      expect(kiosk.shows()).toBe('attract')
      expect(kiosk.wipes()).toBe(before + 1)
    }
  })
})

describe('a page that was hidden or asleep', () => {
  it.each([
    ['in use', used],
    ['while it asks', asking],
  ])('is wiped as it wakes, after longer than anyone would have had: %s', (_, at) => {
    const kiosk = at()
    kiosk.sleeps(150)
    kiosk.sends('wake')
    expect(kiosk.shows()).toBe('wiped')
  })

  it.each([149, 90, 10, 0])('asks after %d seconds, with the whole countdown', (seconds) => {
    const kiosk = used()
    kiosk.sleeps(seconds)
    kiosk.sends('wake')
    expect(kiosk.shows()).toBe('stillThere')
    expect(kiosk.left()).toBe(60)
    kiosk.passes(59)
    expect(kiosk.shows()).toBe('stillThere')
    kiosk.passes(1)
    expect(kiosk.shows()).toBe('wiped')
  })

  it('is not kept alive by being hidden and shown again and again', () => {
    const kiosk = asking()
    for (let time = 0; time < 6; time += 1) {
      kiosk.sleeps(5)
      kiosk.sends('wake')
      kiosk.passes(5)
    }
    expect(kiosk.shows()).toBe('wiped')
  })

  it.each(['activity', 'extend', 'tick'] as const)('is wiped where the first that comes after a long sleep is %s', (event) => {
    for (const at of [used, asking]) {
      const kiosk = at()
      kiosk.sleeps(3600)
      kiosk.sends(event)
      expect(kiosk.shows()).toBe('wiped')
      expect(kiosk.wipes()).toBe(1)
    }
  })

  it('is wiped where a late timer comes before the word that it woke', () => {
    const kiosk = used()
    kiosk.sleeps(3600)
    kiosk.passes(90, false)
    expect(kiosk.shows()).toBe('stillThere')
    kiosk.sends('wake')
    expect(kiosk.shows()).toBe('wiped')
  })

  it.each([90, 120])('asks with the whole countdown where nobody said that it woke, after %d seconds', (seconds) => {
    const kiosk = used()
    kiosk.sleeps(seconds)
    kiosk.sends('tick')
    expect(kiosk.left()).toBe(60)
  })

  it('waits for the next person where the last one was wiped before', () => {
    const kiosk = used()
    kiosk.sends('finish')
    kiosk.sleeps(3600)
    kiosk.sends('wake')
    expect(kiosk.shows()).toBe('attract')
    expect(kiosk.wipes()).toBe(1)
  })
})

describe('a clock that jumps', () => {
  afterEach(() => void vi.useRealTimers())

  it.each(['1970-01-01T00:00Z', '2028-02-29T23:59Z', '2026-03-29T01:00Z', '2026-10-25T01:00Z', '2038-01-19T03:14Z', '2099-12-31T23:59Z'])(
    'to another date (%s) neither wipes early nor keeps a session alive',
    (date) => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T12:00Z') })
      const kiosk = used()
      kiosk.passes(60)
      vi.setSystemTime(new Date(date))
      kiosk.passes(29)
      expect(kiosk.shows()).toBe('inUse')
      kiosk.passes(1)
      expect(kiosk.shows()).toBe('stillThere')
      vi.setSystemTime(new Date('2026-11-24T12:00Z'))
      kiosk.passes(59)
      expect(kiosk.shows()).toBe('stillThere')
      kiosk.passes(1)
      expect(kiosk.shows()).toBe('wiped')
    },
  )

  it('back, even the one nobody can set, is wiped by the timers and never counts more than the countdown', () => {
    const kiosk = used()
    kiosk.passes(60)
    kiosk.sleeps(-100_000)
    kiosk.passes(30)
    expect(kiosk.shows()).toBe('stillThere')
    expect(kiosk.left()).toBe(60)
    kiosk.passes(60)
    expect(kiosk.shows()).toBe('wiped')
  })

  it('forward never counts less than nothing', () => {
    const kiosk = asking()
    kiosk.sleeps(100_000)
    expect(kiosk.left()).toBe(0)
  })
})

describe('staff who leave', () => {
  it.each([
    ['before anyone started', device, 0],
    ['in use', used, 1],
    ['while it asks', asking, 1],
  ] as const)('leave no answers behind: %s', (_, at, wipes) => {
    const kiosk = at()
    kiosk.sends('leave')
    expect(kiosk.shows()).toBe('left')
    expect(kiosk.wipes()).toBe(wipes)
  })

  it('after a session has ended wipe nothing more', () => {
    const kiosk = used()
    kiosk.sends('finish')
    kiosk.sends('leave')
    expect(kiosk.seen).toEqual(['attract', 'inUse', 'wipe', 'wiped', 'left'])
  })

  it('and forget the device find a kiosk again', () => {
    const kiosk = device()
    kiosk.sends('leave')
    kiosk.passes(80)
    kiosk.sends('activity')
    kiosk.passes(89)
    expect(kiosk.shows()).toBe('left')
    kiosk.passes(1)
    expect(kiosk.shows()).toBe('attract')
  })

  it('and let the device sleep find a kiosk as it wakes', () => {
    const kiosk = device()
    kiosk.sends('leave')
    kiosk.sends('wake')
    expect(kiosk.seen).toEqual(['attract', 'left', 'attract'])
  })
})

describe('whatever happens', () => {
  const happenings: readonly Happening[] = ['start', 'start', 'activity', 'extend', 'finish', 'tick', 'wake', 'leave']
  type Device = ReturnType<typeof device>

  /** One thing that happens: an event, time that passes, a sleep, a clock that jumps; or an event there is none of. */
  function happensAtRandom(kiosk: Device, random: Chance) {
    const one = random.next()
    if (one < 0.6) kiosk.sends(random.oneOf(happenings))
    else if (one < 0.85) kiosk.passes(Math.ceil(random.next() * 40), random.happens(0.5))
    else if (one < 0.92) kiosk.sleeps(random.next() * 300)
    else if (one < 0.96) kiosk.sleeps((random.next() - 0.5) * 1e7)
    else kiosk.sends(random.oneOf(['toString', '__proto__', '', 'answer']) as Happening)
  }

  const isInSession = (kiosk: Device) => kiosk.shows() === 'inUse' || kiosk.shows() === 'stillThere'
  const sessions = ({ seen }: Device) => seen.filter((page, at) => page === 'inUse' && seen[at - 1] === 'attract').length

  it('the device goes on, wipes each session once, and after a quiet hour waits for the next person', () => {
    const random = chance(7)
    const reached = new Set<string>()
    for (let run = 0; run < tries(500); run += 1) {
      const kiosk = device()
      for (let event = 0; event < 60; event += 1) {
        happensAtRandom(kiosk, random)
        reached.add(kiosk.shows())
        expect(kiosk.status()).toBe('active')
        expect(kiosk.wipes()).toBe(sessions(kiosk) - (isInSession(kiosk) ? 1 : 0))
        expect(kiosk.left() ?? 0).toBeGreaterThanOrEqual(0)
        expect(kiosk.left() ?? 0).toBeLessThanOrEqual(60)
      }
      kiosk.passes(200, random.happens(0.5))
      expect(kiosk.shows()).toBe('attract')
      expect(kiosk.wipes()).toBe(sessions(kiosk))
    }
    expect([...reached].toSorted()).toEqual(['attract', 'inUse', 'left', 'stillThere', 'wiped'])
  })

  it.each([
    ['attract', []],
    ['inUse', ['start']],
    ['stillThere', ['start', 'wake']],
    ['wiped', ['start', 'finish']],
    ['left', ['start', 'leave']],
  ] as const)('a quiet hour ends in attract with the answers wiped, from %s too, and whatever a clinic set', (page, events) => {
    const kiosk = device({ idleSeconds: 1e9, countdownSeconds: 1e9, wipedSeconds: 1e9 })
    events.forEach(kiosk.sends)
    expect(kiosk.shows()).toBe(page)
    kiosk.passes(3600)
    expect(kiosk.shows()).toBe('attract')
    expect(kiosk.wipes()).toBe(page === 'attract' ? 0 : 1)
  })
})
