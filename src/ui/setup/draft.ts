import { idsOf } from '../../../machines/idsOf.ts'
import { localeNames } from '../../locales/locale.ts'
import type { Locale } from '../../locales/locale.ts'
import { coveredConditions } from '../../../machines/questionnaire/conditions.ts'
import type { Condition } from '../../../machines/questionnaire/conditions.ts'
import { readSettings } from '../../settings/clinicSettings.ts'
import type { PinHash } from '../../settings/pin.ts'
import type { SettingField } from '../../locales/setupWords.ts'

type ListField = 'languages' | 'conditions'
export type TextField = Exclude<SettingField, ListField | 'kiosk.pin'>

/** The settings as they stand in the fields of the page: what is typed, right or wrong. */
export interface Draft {
  readonly texts: Readonly<Record<TextField, string>>
  /** Undefined where nothing was said of them: then all are offered. */
  readonly languages: readonly Locale[] | undefined
  readonly conditions: readonly Condition[] | undefined
  readonly pin: PinHash | undefined
}

const partOf = (value: unknown, key: string): unknown => (typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)).get(key) : undefined)
const at = (settings: unknown, field: string) => field.split('.').reduce(partOf, settings)

const isWritten = (value: unknown) => typeof value === 'string' || typeof value === 'number'

function someOf<T extends string>(all: readonly T[], value: unknown): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined
  const some = value.map((one) => all.find((known) => known === one)).filter((one) => one !== undefined)
  return some.length > 0 ? [...new Set(some)] : undefined
}

const textFields = [
  'name', 'logo.image', 'logo.alt', 'country', 'nurseLine.name', 'nurseLine.phone', 'kiosk.idleSeconds', 'kiosk.countdownSeconds', 'paper',
  'fhirServer.address', 'fhirServer.name', 'fhirServer.signIn.clientId', 'fhirServer.signIn.address',
] as const satisfies readonly TextField[]

/** The fields filled in from settings, which may be damaged: what is wrong stays to be put right. */
export function draftOf(settings: unknown): Draft {
  const textOf = (field: TextField) => {
    const value = at(settings, field)
    return isWritten(value) ? String(value) : ''
  }
  return {
    texts: Object.fromEntries(textFields.map((field) => [field, textOf(field)])) as Draft['texts'],
    languages: someOf(idsOf(localeNames), at(settings, 'languages')),
    conditions: someOf(coveredConditions, at(settings, 'conditions')),
    pin: readSettings({ kiosk: { pin: at(settings, 'kiosk.pin') } }).settings.kiosk.pin,
  }
}

const isEmpty = (value: unknown) => value === undefined || value === ''

/** A table of what was given; undefined where nothing was. */
function tableOf(entries: Readonly<Record<string, unknown>>) {
  const given = Object.entries(entries).filter(([, value]) => !isEmpty(value))
  return given.length > 0 ? Object.fromEntries(given) : undefined
}

/** Digits are a number; anything else stays as it was typed, to be told of. */
const numberOf = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text) : text)

/** What the file holds, of what is in the fields. */
export function fileOf({ texts, languages, conditions, pin }: Draft): object {
  const signIn = tableOf({ clientId: texts['fhirServer.signIn.clientId'], address: texts['fhirServer.signIn.address'] })
  const file = tableOf({
    name: texts.name,
    logo: tableOf({ image: texts['logo.image'], alt: texts['logo.alt'] }),
    languages,
    country: texts.country,
    nurseLine: tableOf({ name: texts['nurseLine.name'], phone: texts['nurseLine.phone'] }),
    conditions,
    kiosk: tableOf({ idleSeconds: numberOf(texts['kiosk.idleSeconds']), countdownSeconds: numberOf(texts['kiosk.countdownSeconds']), pin }),
    fhirServer: tableOf({ address: texts['fhirServer.address'], name: texts['fhirServer.name'], signIn }),
    paper: texts.paper,
  })
  return file ?? {}
}
