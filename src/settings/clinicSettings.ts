import * as v from 'valibot'
import { countries } from '../../machines/evidence/countries.ts'
import type { CountryId } from '../../machines/evidence/countries.ts'
import { idsOf } from '../../machines/idsOf.ts'
import { coveredConditions } from '../../machines/questionnaire/conditions.ts'
import type { Condition } from '../../machines/questionnaire/conditions.ts'
import { localeNames } from '../locales/locale.ts'
import type { Locale } from '../locales/locale.ts'
import { serverOrigin } from '../record/fhir/serverOrigin.mjs'
import type { PinHash } from './pin.ts'

/** How a nurse's page signs in at the clinic's own records system (SMART on FHIR). */
interface SignIn {
  /** The name under which the clinic registered this guide there. */
  readonly clientId: string
  /** Where the sign-in is answered, if not on the FHIR server itself: the content policy must let the page reach it. */
  readonly address: string | undefined
}

/** A FHIR R4 server that a nurse may send records to. */
export interface FhirServer {
  /** Its base address: https, or this device itself. */
  readonly address: string
  /** What the nurse knows it by. */
  readonly name: string
  readonly signIn: SignIn | undefined
}

/** The clinic's own picture: a file beside the page, or the picture itself (data:), and what stands for it in words. */
interface Logo {
  readonly image: string
  readonly alt: string
}

/** Where a nurse of the clinic answers the phone. */
interface NurseLine {
  readonly name: string
  readonly phone: string
}

/** What a clinic sets without a build, in `clinic.json` beside the page. */
export interface ClinicSettings {
  readonly name: string | undefined
  readonly logo: Logo | undefined
  /** Those offered, in this order: the first where a person's own is not among them. All, and none first, where undefined. */
  readonly languages: readonly Locale[] | undefined
  /** Where the clinic is: its numbers for emergencies are then named. */
  readonly country: CountryId | undefined
  readonly nurseLine: NurseLine | undefined
  /** Those offered to choose from; all where undefined. */
  readonly conditions: readonly Condition[] | undefined
  readonly kiosk: {
    /** Without a touch or key, until it asks whether the person is still there. */
    readonly idleSeconds: number
    /** For an answer to that, until everything is wiped: at least 50 s (claims.md 33). */
    readonly countdownSeconds: number
    /** What staff type to leave the kiosk. */
    readonly pin: PinHash | undefined
  }
  /** Where it is absent, nothing is sent to anyone. */
  readonly fhirServer: FhirServer | undefined
  readonly paper: 'A4' | 'Letter'
}

/** What was expected of a field that is wrong; its words are for staff. */
export type Expected =
  | 'file' | 'json' | 'table' | 'given' | 'known' | 'shortText' | 'image' | 'languages' | 'country' | 'phone' | 'conditions'
  | 'idleSeconds' | 'countdownSeconds' | 'salt' | 'hash' | 'safeAddress' | 'paper'

/** A field that is wrong, by its names with dots between; an empty name is the file as a whole. */
export interface SettingsProblem {
  readonly field: string
  readonly expected: Expected
}

export interface SettingsRead {
  readonly settings: ClinicSettings
  readonly problems: readonly SettingsProblem[]
}

const longestFile = 100_000
const longestField = 80

const says = (expected: Expected) => expected

const shortText = v.pipe(v.string(says('shortText')), v.trim(), v.minLength(1, says('shortText')), v.maxLength(60, says('shortText')))
const hex = (letters: number, expected: Expected) => v.pipe(v.string(expected), v.regex(/^[\da-f]*$/, expected), v.length(letters, expected))
const seconds = (least: number, most: number, expected: Expected) =>
  v.pipe(v.number(expected), v.integer(expected), v.minValue(least, expected), v.maxValue(most, expected))
const safeAddress = v.pipe(v.string(says('safeAddress')), v.check((address) => serverOrigin(address) !== undefined, says('safeAddress')))


/** Some of these, each once, and at least one. */
const someOf = <T extends string>(all: readonly T[], expected: Expected) =>
  v.custom<readonly T[]>((given) => Array.isArray(given) && given.length > 0 && given.every((one, at) => all.includes(one) && given.indexOf(one) === at), expected)

/** A picture itself, or a file beside the page or in a folder there: never an address of elsewhere. */
const image = v.pipe(
  v.string(says('image')),
  v.regex(/^data:image\/(?:png|jpeg|webp|gif|svg\+xml);base64,[a-z\d+/]+=*$|^\w[\w-]*(?:[./]\w[\w-]*)*\.(?:png|jpe?g|webp|gif|svg)$/i, says('image')),
)
const phone = v.pipe(v.string(says('phone')), v.trim(), v.regex(/^\+?(?:[ ()./-]*\d){3,15}$/, says('phone')))

/** A table is wrong by not being one, by a name in it that means nothing, or by one that is missing. */
const inTable = ({ expected }: { readonly expected: string | null }): Expected => (expected === 'never' ? 'known' : expected === 'Object' ? 'table' : 'given')

// Each is optional, and stands for its default where it is absent or wrong.
const name = v.optional(shortText)
const logo = v.optional(v.strictObject({ image, alt: shortText }, inTable))
const languages = v.optional(someOf(idsOf(localeNames), 'languages'))
const country = v.optional(v.picklist(idsOf(countries), says('country')))
const nurseLine = v.optional(v.strictObject({ name: shortText, phone }, inTable))
const conditions = v.optional(someOf(coveredConditions, 'conditions'))
const paper = v.optional(v.picklist(['A4', 'Letter'], says('paper')), 'A4')
const idleSeconds = v.optional(seconds(20, 1800, 'idleSeconds'), 90)
const countdownSeconds = v.optional(seconds(50, 600, 'countdownSeconds'), 60)
const pin = v.optional(v.strictObject({ salt: hex(32, 'salt'), hash: hex(64, 'hash') }, inTable))
const signIn = v.strictObject({ clientId: shortText, address: v.optional(safeAddress) }, inTable)
const fhirServer = v.optional(v.strictObject({ address: safeAddress, name: shortText, signIn: v.optional(signIn) }, inTable))

const topFields = ['name', 'logo', 'languages', 'country', 'nurseLine', 'conditions', 'kiosk', 'fhirServer', 'paper']
const kioskFields = ['idleSeconds', 'countdownSeconds', 'pin']

type Table = ReadonlyMap<string, unknown>

const isTable = (given: unknown): given is object => typeof given === 'object' && given !== null && !Array.isArray(given)

function parsed(text: string): unknown {
  try {
    return text.length > longestFile ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * What a clinic set: the text of its file, or the value it holds. Never throws: a field that is wrong or absent has its
 * default, and each wrong one is a problem that names it. A PIN or a server is taken whole or not at all.
 */
export function readSettings(given: unknown): SettingsRead {
  const problems: SettingsProblem[] = []
  const tell = (field: string, expected: Expected) => problems.push({ field: field.slice(0, longestField), expected })

  const table = (value: unknown, field: string, known: readonly string[]): Table => {
    if (value !== undefined && !isTable(value)) tell(field, 'table')
    const entries = isTable(value) ? Object.entries(value) : []
    for (const [key] of entries) if (!known.includes(key)) tell(field ? `${field}.${key}` : key, 'known')
    return new Map(entries)
  }
  const read = <S extends v.GenericSchema>(from: Table, key: string, field: string, schema: S): v.InferOutput<S> => {
    const result = v.safeParse(schema, from.get(key), { abortPipeEarly: true })
    if (result.success) return result.output
    for (const issue of result.issues) tell([field, v.getDotPath(issue)].filter((part) => part !== null).join('.'), issue.message as Expected)
    return v.parse(schema, undefined)
  }

  const value = typeof given === 'string' ? parsed(given) : given
  if (typeof given === 'string' && value === undefined) tell('', 'json')
  const top = table(value, '', topFields)
  const kiosk = table(top.get('kiosk'), 'kiosk', kioskFields)
  const server = read(top, 'fhirServer', 'fhirServer', fhirServer)
  const settings: ClinicSettings = {
    name: read(top, 'name', 'name', name),
    logo: read(top, 'logo', 'logo', logo),
    languages: read(top, 'languages', 'languages', languages),
    country: read(top, 'country', 'country', country),
    nurseLine: read(top, 'nurseLine', 'nurseLine', nurseLine),
    conditions: read(top, 'conditions', 'conditions', conditions),
    kiosk: {
      idleSeconds: read(kiosk, 'idleSeconds', 'kiosk.idleSeconds', idleSeconds),
      countdownSeconds: read(kiosk, 'countdownSeconds', 'kiosk.countdownSeconds', countdownSeconds),
      pin: read(kiosk, 'pin', 'kiosk.pin', pin),
    },
    fhirServer: server && { ...server, signIn: server.signIn && { clientId: server.signIn.clientId, address: server.signIn.address } },
    paper: read(top, 'paper', 'paper', paper),
  }
  return { settings, problems }
}
