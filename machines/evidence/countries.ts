import type { SourceId } from './sources.ts'

/** Whom to call in a country, as far as it was verified (domain.md 6.1). */
interface Country {
  readonly emergency: string
  /** For advice that cannot wait, where no life is in danger. */
  readonly urgentLine?: { readonly name: string; readonly number: string }
  readonly grade: 'H' | 'M'
  /** Where it was seen: one of our sources, or an address. */
  readonly seenIn: SourceId | 'http://ec.europa.eu/information_society/activities/112/actions/index_en.htm'
}

const inTheUnion = { emergency: '112', grade: 'M', seenIn: 'http://ec.europa.eu/information_society/activities/112/actions/index_en.htm' } as const

/**
 * The countries whose emergency number was verified, by their ISO 3166 codes; no other is offered, and none is guessed.
 * England stands on its own: its service manual names NHS 111, which not all of the United Kingdom has.
 */
export const countries = {
  TR: { emergency: '112', grade: 'H', seenIn: 'URG-14' },
  GB: { emergency: '999', grade: 'H', seenIn: 'PL-3' },
  'GB-ENG': { emergency: '999', urgentLine: { name: 'NHS 111', number: '111' }, grade: 'H', seenIn: 'PL-3' },
  AT: inTheUnion,
  BE: inTheUnion,
  BG: inTheUnion,
  CY: inTheUnion,
  CZ: inTheUnion,
  DE: inTheUnion,
  DK: inTheUnion,
  EE: inTheUnion,
  ES: inTheUnion,
  FI: inTheUnion,
  FR: inTheUnion,
  GR: inTheUnion,
  HR: inTheUnion,
  HU: inTheUnion,
  IE: inTheUnion,
  IT: inTheUnion,
  LT: inTheUnion,
  LU: inTheUnion,
  LV: inTheUnion,
  MT: inTheUnion,
  NL: inTheUnion,
  PL: inTheUnion,
  PT: inTheUnion,
  RO: inTheUnion,
  SE: inTheUnion,
  SI: inTheUnion,
  SK: inTheUnion,
} as const satisfies Readonly<Record<string, Country>>

export type CountryId = keyof typeof countries

/** Whom to call there. */
export const helpIn = (country: CountryId): Country => countries[country]
