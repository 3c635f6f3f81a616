import { describe, expect, it } from 'vitest'
import { makeRecord } from '../../src/record/answerRecord.ts'
import { keepAnswers, readKept } from '../../src/record/keptAnswers.ts'
import { keepPreferences } from '../../src/record/preferences.ts'
import { storedHere } from '../../src/record/storedBytes.ts'
import { cases } from '../fixtures/cases.ts'

function storageWith(entries: Readonly<Record<string, string>> = {}) {
  const held = new Map(Object.entries(entries))
  return {
    get length() {
      return held.size
    },
    key: (index: number) => [...held.keys()][index] ?? null,
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, value: string) => void held.set(name, value),
    removeItem: (name: string) => void held.delete(name),
    clear: () => held.clear(),
  } satisfies Storage
}

const browserWith = (local = storageWith(), session = storageWith()) => ({ localStorage: local, sessionStorage: session })

const denied = (): Storage => {
  throw new DOMException('Access is denied for this document.', 'SecurityError')
}

const nothing = { entries: [], bytes: 0, refused: [] }

describe('what the page has stored', () => {
  it('is nothing where nothing was', () => {
    expect(storedHere(browserWith())).toEqual(nothing)
  })

  it('is told by its kind, and in bytes', () => {
    const browser = browserWith()
    const now = new Date('2028-02-29T10:00Z')
    const record = makeRecord(cases.kneeEverythingTried.answers, now)
    const until = new Date('2028-03-07T10:00Z')
    keepPreferences(browser, { locale: 'ar', theme: 'dark', textSize: 'largest' })
    keepAnswers(browser, record, until)
    const display = 'exosome-guide.display{"locale":"ar","theme":"dark","textSize":"largest"}'.length
    const answers = `exosome-guide.answers${JSON.stringify({ until, record })}`.length
    expect(storedHere(browser)).toEqual({
      entries: [
        { area: 'local', key: 'exosome-guide.answers', bytes: answers, kind: 'answers' },
        { area: 'local', key: 'exosome-guide.display', bytes: display, kind: 'display' },
      ],
      bytes: answers + display,
      refused: [],
    })
  })

  it('is what is there now', () => {
    const browser = browserWith()
    const record = makeRecord({ subject: 'me' }, new Date('2028-02-01T10:00Z'))
    keepAnswers(browser, record, new Date('2028-02-08T10:00Z'))
    expect(storedHere(browser).entries).toHaveLength(1)
    readKept(browser, new Date('2028-02-09T10:00Z'))
    expect(storedHere(browser)).toEqual(nothing)
  })

  it('counts letters of other languages by the bytes they take', () => {
    expect(storedHere(browserWith(storageWith({ ş: 'مرحبا' })))).toMatchObject({ bytes: 12 })
  })

  it('shows what this version would not have written, wherever it lies', () => {
    const local = storageWith({ theme: 'dark', __proto___: '', 'exosome-guide.answers2': '{}' })
    const session = storageWith({ 'exosome-guide.answers': '{}' })
    expect(storedHere(browserWith(local, session)).entries.map(({ area, key, kind }) => [area, key, kind])).toEqual([
      ['local', '__proto___', 'unknown'],
      ['local', 'exosome-guide.answers2', 'unknown'],
      ['local', 'theme', 'unknown'],
      ['session', 'exosome-guide.answers', 'unknown'],
    ])
  })
})

describe('a browser that does not let us look', () => {
  it('is told, and the rest is shown', () => {
    const browser = {
      get localStorage() {
        return denied()
      },
      sessionStorage: storageWith({ a: 'b' }),
    }
    expect(storedHere(browser)).toEqual({ entries: [{ area: 'session', key: 'a', bytes: 2, kind: 'unknown' }], bytes: 2, refused: ['local'] })
  })

  it.each([
    ['has no storage', null],
    ['refuses to read', { ...storageWith(), length: 1, key: () => 'a', getItem: denied }],
    ['refuses to list', { ...storageWith(), length: 1, key: denied }],
  ])('is never a throw where it %s', (_, storage) => {
    const browser = { localStorage: storage, sessionStorage: storage } as unknown as Window
    expect(storedHere(browser)).toEqual({ ...nothing, refused: ['local', 'session'] })
  })
})
