import * as v from 'valibot'
import type { AnswerRecord } from './answerRecord.ts'
import { readRecord } from './answerRecord.ts'
import { keptKey } from './keptKey.ts'

type Local = Pick<Window, 'localStorage'>

// Later versions of the product must go on writing `until` like this, so that an older one can keep the promise.
const keptSchema = v.object({
  until: v.pipe(v.string(), v.check((text) => !Number.isNaN(Date.parse(text)))),
  record: v.unknown(),
})

type KeptRead =
  /** `dropped` names the answers that this version does not understand (answerRecord.ts). */
  | { readonly kind: 'kept'; readonly record: AnswerRecord; readonly until: Date; readonly dropped: readonly string[] }
  /** Nothing is left of these: they were deleted just now. */
  | { readonly kind: 'expired' | 'damaged' | 'tooOld' }
  /** Left where it is, for the newer version that wrote it. */
  | { readonly kind: 'tooNew' }
  | { readonly kind: 'none' | 'refused' }

type Keeping =
  | { readonly kind: 'kept' }
  /** What is kept already was made later than this, or by a newer version; nothing was changed. */
  | { readonly kind: 'newerKept' }
  | { readonly kind: 'full' | 'refused' }

const minute = 60_000
// A month is offered at most; a day more for the hour that clocks are put back.
const longest = 31 * 24 * 60 * minute
// Clocks are put right by a little now and then.
const clockDifference = 5 * minute

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What a text that was kept says, whatever the time; undefined for one that was damaged. */
function understood(text: string) {
  const kept = v.safeParse(keptSchema, parsed(text), { abortEarly: true })
  return kept.success ? { until: Date.parse(kept.output.until), read: readRecord(kept.output.record) } : undefined
}

/** What a text that was kept says at a moment. One made in the future says that the clock was set back: it could stay for ever. */
function readText(text: string, now: number): KeptRead {
  const { until = 0, read } = understood(text) ?? {}
  if (!read || read.kind === 'notARecord') return { kind: 'damaged' }
  if (now >= until) return { kind: 'expired' }
  if (read.kind !== 'ok') return { kind: read.kind }
  const made = Date.parse(read.record.made)
  const end = Math.min(until, made + longest)
  if (now >= end || made > now + clockDifference) return { kind: 'expired' }
  return { kind: 'kept', record: read.record, until: new Date(end), dropped: read.dropped }
}

const isOver = ({ kind }: KeptRead) => kind === 'expired' || kind === 'damaged' || kind === 'tooOld'

/** Deletes what is kept on this device; `refused` where the browser does not let us. Never throws. */
export function deleteKept(browser: Local): { readonly kind: 'deleted' | 'refused' } {
  try {
    browser.localStorage.removeItem(keptKey)
    return { kind: 'deleted' }
  } catch {
    return { kind: 'refused' }
  }
}

/** The text that is kept, null where none is, undefined where the browser does not let us look. */
function keptText(browser: Local): string | null | undefined {
  try {
    return browser.localStorage.getItem(keptKey)
  } catch {
    return undefined
  }
}

/**
 * Reads what a person kept on this device. What is past its date, damaged or of too old a form is deleted, and that is
 * told; what a newer version wrote is left until its date. `refused` where the browser does not let us. Never throws.
 */
export function readKept(browser: Local, now: Date): KeptRead {
  const text = keptText(browser)
  if (text === undefined) return { kind: 'refused' }
  if (text === null) return { kind: 'none' }
  const read = readText(text, now.getTime())
  return isOver(read) && deleteKept(browser).kind === 'refused' ? { kind: 'refused' } : read
}

function isNewer(text: string | null, record: AnswerRecord): boolean {
  const read = text === null ? undefined : understood(text)?.read
  return read?.kind === 'tooNew' || (read?.kind === 'ok' && read.record.made > record.made)
}

// Firefox had a name of its own for it.
const isFull = (error: unknown) => error instanceof Error && /quota/i.test(error.name)

/**
 * Keeps a record on this device until a date, a month at most, in place of the one before; for a person who asked for
 * it. Of two tabs the later record (`made`, to the minute) stays: an older one is told `newerKept`, and may be kept
 * after `deleteKept`. Where there is no room, what was kept before stays. Throws a RangeError only for a date that is none.
 */
export function keepAnswers(browser: Local, record: AnswerRecord, until: Date): Keeping {
  const text = JSON.stringify({ until: until.toISOString(), record })
  const before = keptText(browser)
  if (before === undefined) return { kind: 'refused' }
  if (isNewer(before, record)) return { kind: 'newerKept' }
  try {
    browser.localStorage.setItem(keptKey, text)
    return { kind: 'kept' }
  } catch (error) {
    return { kind: isFull(error) ? 'full' : 'refused' }
  }
}

/**
 * Tells when another tab kept answers or deleted them (a page that goes on keeping after that would undo the
 * deletion). Returns what stops it.
 */
export function onKeptElsewhere(browser: Pick<Window, 'addEventListener' | 'removeEventListener'>, listener: (what: 'kept' | 'deleted') => void): () => void {
  const onStorage = ({ key, newValue }: StorageEvent) => {
    // No name: everything was cleared.
    if (key === keptKey || key === null) listener(newValue === null ? 'deleted' : 'kept')
  }
  browser.addEventListener('storage', onStorage)
  return () => browser.removeEventListener('storage', onStorage)
}
