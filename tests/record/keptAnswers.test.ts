import { describe, expect, it } from 'vitest'
import { questionnaireVersion } from '../../machines/questionnaire/version.ts'
import { makeRecord } from '../../src/record/answerRecord.ts'
import { deleteKept, keepAnswers, onKeptElsewhere, readKept } from '../../src/record/keptAnswers.ts'
import { keptKey } from '../../src/record/keptKey.ts'
import { cases, namedCases } from '../fixtures/cases.ts'

const now = new Date('2028-02-22T10:00:30Z')
const later = (days: number, minutes = 0) => new Date(now.getTime() + (days * 24 * 60 + minutes) * 60_000)
const week = later(7)
const record = makeRecord(cases.kneeEverythingTried.answers, now)
const [major = 0] = questionnaireVersion.split('.').map(Number)

const quota = () => new DOMException('The quota has been exceeded.', 'QuotaExceededError')
const denied = () => new DOMException('Access is denied for this document.', 'SecurityError')

interface Odd {
  readonly room?: number
  readonly onRead?: () => Error
  readonly onWrite?: () => Error
  readonly onDelete?: () => Error
}

/** The tabs of one browser: one storage, and each tab is told what the others do. */
function browserWith(kept?: string, { room = Infinity, onRead, onWrite, onDelete }: Odd = {}) {
  const held = new Map(kept === undefined ? [] : [[keptKey, kept]])
  const tabs: { listeners: Set<(event: unknown) => void> }[] = []
  const refuse = (error?: () => Error) => {
    if (error) throw error()
  }
  const openTab = () => {
    const tab = { listeners: new Set<(event: unknown) => void>() }
    tabs.push(tab)
    const tell = (key: string | null, newValue: string | null) =>
      tabs.filter((each) => each !== tab).forEach(({ listeners }) => listeners.forEach((listener) => listener({ key, newValue })))
    const localStorage = {
      clear: () => (held.clear(), tell(null, null)),
      getItem: (name: string) => (refuse(onRead), held.get(name) ?? null),
      removeItem: (name: string) => (refuse(onDelete), held.delete(name), tell(name, null)),
      setItem: (name: string, value: string) => {
        refuse(onWrite)
        if (value.length > room) throw quota()
        held.set(name, value)
        tell(name, value)
      },
    }
    const browser = {
      localStorage,
      addEventListener: (_: string, listener: (event: unknown) => void) => tab.listeners.add(listener),
      removeEventListener: (_: string, listener: (event: unknown) => void) => tab.listeners.delete(listener),
    }
    return browser as unknown as Window
  }
  return { held, openTab, tab: openTab() }
}

/** What a tab finds where this was kept, by our hand or another's. */
const findsIn = (kept: unknown, at = now) => {
  const { tab, held } = browserWith(typeof kept === 'string' ? kept : JSON.stringify(kept))
  return { read: readKept(tab, at), isLeft: held.size > 0 }
}

const found = (other: object = {}, until: unknown = week.toISOString()) => ({ until, record: { ...record, ...other } })

describe('answers kept on a device', () => {
  it('are none until a person asks for it', () => {
    const { tab, held } = browserWith()
    expect(readKept(tab, now)).toEqual({ kind: 'none' })
    expect(held.size).toBe(0)
  })

  it.each(namedCases)('are read as they were kept: %s', (_, { answers }) => {
    const { tab } = browserWith()
    const made = makeRecord(answers, now)
    expect(keepAnswers(tab, made, week)).toEqual({ kind: 'kept' })
    expect(readKept(tab, later(3))).toEqual({ kind: 'kept', record: made, until: week, dropped: [] })
  })

  it('lie under one name, with their date and nothing else', () => {
    const { tab, held } = browserWith()
    keepAnswers(tab, record, week)
    expect([...held]).toEqual([['exosome-guide.answers', JSON.stringify({ until: week.toISOString(), record })]])
  })

  it('take the place of those before', () => {
    const { tab } = browserWith()
    const next = makeRecord({ subject: 'me' }, later(0, 5))
    keepAnswers(tab, record, week)
    expect(keepAnswers(tab, next, later(30))).toEqual({ kind: 'kept' })
    expect(readKept(tab, later(0, 5))).toEqual({ kind: 'kept', record: next, until: later(30), dropped: [] })
  })

  it('are gone when they are deleted, and may be deleted twice', () => {
    const { tab, held } = browserWith()
    keepAnswers(tab, record, week)
    expect([deleteKept(tab), deleteKept(tab)]).toEqual([{ kind: 'deleted' }, { kind: 'deleted' }])
    expect(held.size).toBe(0)
    expect(readKept(tab, now)).toEqual({ kind: 'none' })
  })

  it('leave alone what lies beside them', () => {
    const { tab, held } = browserWith()
    held.set('exosome-guide.display', '{}')
    keepAnswers(tab, record, week)
    deleteKept(tab)
    expect([...held]).toEqual([['exosome-guide.display', '{}']])
  })
})

describe('the date until which they are kept', () => {
  it.each([7, 30])('is held to the minute: %d days', (days) => {
    const { tab, held } = browserWith()
    keepAnswers(tab, record, later(days))
    expect(readKept(tab, later(days, -1)).kind).toBe('kept')
    expect(readKept(tab, later(days))).toEqual({ kind: 'expired' })
    expect(held.size).toBe(0)
    expect(readKept(tab, later(days))).toEqual({ kind: 'none' })
  })

  it('has come where the clock was set back before they were made', () => {
    expect(findsIn(found(), later(0, -10))).toEqual({ read: { kind: 'expired' }, isLeft: false })
    expect(findsIn(found(), new Date(0))).toEqual({ read: { kind: 'expired' }, isLeft: false })
  })

  it('has not come where the clock was put right by a few minutes', () => {
    expect(findsIn(found(), later(0, -3)).read.kind).toBe('kept')
  })

  it('is a month away at most, whatever is written', () => {
    const never = found({}, '9999-12-31T00:00:00.000Z')
    expect(findsIn(never, later(30)).read).toMatchObject({ kind: 'kept', until: new Date('2028-03-24T10:00Z') })
    expect(findsIn(never, new Date('2028-03-24T10:00Z'))).toEqual({ read: { kind: 'expired' }, isLeft: false })
  })

  it('holds for answers of a newer version too', () => {
    expect(findsIn(found({ v: 2 }), later(7))).toEqual({ read: { kind: 'expired' }, isLeft: false })
  })
})

describe('what is found in their place', () => {
  it.each([
    ['an empty text', ''],
    ['half a record', JSON.stringify(found()).slice(0, -20)],
    ['null', 'null'],
    ['a number', '7'],
    ['a list', '[]'],
    ['a record without a date', JSON.stringify(record)],
    ['a date that is none', found({}, 'soon')],
    ['a date of a million characters', found({}, '2'.repeat(1_000_000))],
    ['a date that is a number', found({}, 2_000_000_000_000)],
    ['a date without a record', { until: week.toISOString() }],
    ['a record without answers', found({ answers: undefined })],
    ['what every object has', '{"__proto__":{"until":"2028-02-29"},"constructor":{}}'],
  ])('is told as damaged and deleted: %s', (_, kept) => {
    expect(findsIn(kept)).toEqual({ read: { kind: 'damaged' }, isLeft: false })
  })

  it('is told as too old and deleted, where its questions meant something else', () => {
    expect(findsIn(found({ questionnaire: `${major - 1}.9.3` }))).toEqual({ read: { kind: 'tooOld' }, isLeft: false })
  })

  it.each([
    ['another form', { v: 2 }],
    ['later questions', { questionnaire: `${major + 1}.0.0` }],
  ])('is told as too new and left for the version that wrote it: %s', (_, other) => {
    expect(findsIn(found(other))).toEqual({ read: { kind: 'tooNew' }, isLeft: true })
  })

  it('is brought over where it can be, saying what no longer fits', () => {
    const older = found({ questionnaire: `${major}.0.0`, answers: { subject: 'me', adult: 'perhaps', bloodGroup: 'A' } })
    expect(findsIn(older)).toEqual({
      read: { kind: 'kept', record: { ...record, answers: { subject: 'me' } }, until: week, dropped: ['adult', 'bloodGroup'] },
      isLeft: true,
    })
  })

  it('gives no wrong answer and no later date than a month, cut at any place or with any one bit turned', () => {
    const text = JSON.stringify(found())
    const cut = Array.from(text, (_, at) => text.slice(0, at))
    const turned = Array.from(text, (character, at) =>
      [1, 2, 4, 8, 16, 32, 64].map((bit) => text.slice(0, at) + String.fromCharCode(character.charCodeAt(0) ^ bit) + text.slice(at + 1)),
    ).flat()
    const given: Readonly<Record<string, unknown>> = record.answers
    const isWrong = (damaged: string) => {
      const { read } = findsIn(damaged)
      if (read.kind !== 'kept') return false
      const answers = Object.entries(read.record.answers)
      return read.until > later(31) || answers.some(([id, value]) => JSON.stringify(value) !== JSON.stringify(given[id]))
    }
    expect(turned.length).toBeGreaterThan(3_500)
    expect([...cut, ...turned].filter(isWrong)).toEqual([])
    expect(cut.filter((each) => findsIn(each).read.kind !== 'damaged')).toEqual([])
  })
})

describe('a browser that does not let us', () => {
  const refusing = {
    get localStorage(): Storage {
      throw denied()
    },
  }
  const without = { localStorage: null } as unknown as Window

  it.each([
    ['look at the storage', refusing],
    ['have a storage', without],
    ['read', browserWith('{}', { onRead: denied }).tab],
  ])('is told, never a throw: %s', (_, browser) => {
    expect(readKept(browser, now)).toEqual({ kind: 'refused' })
    expect(keepAnswers(browser, record, week)).toEqual({ kind: 'refused' })
  })

  it('delete is told, and so is that nothing could be deleted of what is over', () => {
    const { tab } = browserWith(JSON.stringify(found()), { onDelete: denied })
    expect(deleteKept(tab)).toEqual({ kind: 'refused' })
    expect(readKept(tab, later(8))).toEqual({ kind: 'refused' })
    expect(deleteKept(refusing)).toEqual({ kind: 'refused' })
  })

  it('write is told, and what was kept before stays', () => {
    const { tab } = browserWith(JSON.stringify(found()), { onWrite: denied })
    expect(keepAnswers(tab, makeRecord({ subject: 'me' }, later(1)), later(8))).toEqual({ kind: 'refused' })
    expect(readKept(tab, now)).toMatchObject({ kind: 'kept', record })
  })

  it.each([
    ['by its length', { room: 200 }],
    ['by the name of the rule', { onWrite: quota }],
    ['by the name Firefox had', { onWrite: () => new DOMException('Full', 'NS_ERROR_DOM_QUOTA_REACHED') }],
  ])('write for want of room is told, and what was kept before stays: %s', (_, odd) => {
    const before = makeRecord({ subject: 'me' }, now)
    const { tab } = browserWith(JSON.stringify({ until: week, record: before }), odd)
    expect(keepAnswers(tab, makeRecord(record.answers, later(1)), later(8))).toEqual({ kind: 'full' })
    expect(readKept(tab, now)).toEqual({ kind: 'kept', record: before, until: week, dropped: [] })
  })
})

describe('two tabs', () => {
  const older = makeRecord({ subject: 'me' }, later(0, -1))

  it('keep what was made later, whichever tab is first', () => {
    for (const order of [[older, record], [record, older]]) {
      const { openTab } = browserWith()
      order.forEach((each) => keepAnswers(openTab(), each, week))
      expect(readKept(openTab(), now)).toMatchObject({ kind: 'kept', record })
    }
  })

  it('never replace what was made later without being told so', () => {
    const { tab, openTab } = browserWith()
    keepAnswers(openTab(), record, week)
    expect(keepAnswers(tab, older, week)).toEqual({ kind: 'newerKept' })
    deleteKept(tab)
    expect(keepAnswers(tab, older, week)).toEqual({ kind: 'kept' })
  })

  it('of the same minute keep the later writing', () => {
    const { tab, openTab } = browserWith()
    const same = makeRecord({ adult: 'yes' }, now)
    keepAnswers(openTab(), record, week)
    expect(keepAnswers(tab, same, week)).toEqual({ kind: 'kept' })
    expect(readKept(tab, now)).toMatchObject({ record: same })
  })

  it('never replace what a newer version of the product kept', () => {
    const { tab, held } = browserWith(JSON.stringify(found({ v: 2 })))
    const before = [...held]
    expect(keepAnswers(tab, makeRecord({}, later(1)), week)).toEqual({ kind: 'newerKept' })
    expect([...held]).toEqual(before)
  })

  it('replace what is damaged', () => {
    const { tab } = browserWith('{')
    expect(keepAnswers(tab, record, week)).toEqual({ kind: 'kept' })
    expect(readKept(tab, now)).toMatchObject({ kind: 'kept', record })
  })

  it('are told what the other does, until they stop listening, and not what they do themselves', () => {
    const { tab, openTab } = browserWith()
    const other = openTab()
    const heard: string[] = []
    const stop = onKeptElsewhere(tab, (what) => void heard.push(what))
    keepAnswers(tab, record, week)
    expect(heard).toEqual([])
    keepAnswers(other, record, week)
    deleteKept(other)
    expect(heard).toEqual(['kept', 'deleted'])
    other.localStorage.clear()
    expect(heard).toEqual(['kept', 'deleted', 'deleted'])
    other.localStorage.setItem('exosome-guide.display', '{}')
    stop()
    keepAnswers(other, record, week)
    expect(heard).toHaveLength(3)
  })
})
