import { idsOf } from '../../machines/idsOf.ts'
import { later as ar } from './ar/later.ts'
import { later as en } from './en/later.ts'
import type { LaterFiles } from './load.ts'
import type { Locale } from './locale.ts'
import { later as tr } from './tr/later.ts'

// Where the words that nobody waits for on the first page are: a table of its own, so that the first page does not carry it.

export const laterWords: Readonly<Record<Locale, LaterFiles>> = { en, tr, ar }

/** All kinds but the first that follow, and those of the page for settings, which are of no use on any other. */
export const laterKinds = idsOf(en).filter((kind) => kind !== 'catalogue' && kind !== 'setup')
