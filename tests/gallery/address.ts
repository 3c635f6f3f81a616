import { isLocale } from '../../src/locales/locale.ts'
import type { Locale } from '../../src/locales/locale.ts'
import { textSizes, themes } from '../../src/record/preferences.ts'
import type { TextSize, Theme } from '../../src/record/preferences.ts'

/** The frames to look at a page in, by their width: width and height in CSS pixels. */
export const frameSizes = {
  '320': [320, 640],
  '390': [390, 844],
  '768': [768, 1024],
  '1280': [1280, 800],
  '1080x1920': [1080, 1920],
} as const
type FrameWidth = keyof typeof frameSizes

const isFrameWidth = (text: string): text is FrameWidth => Object.hasOwn(frameSizes, text)

/** Names all components on one page, and all screens. */
export const allComponents = 'all-components'
export const allScreens = 'all-screens'

export interface Address {
  /** What is shown alone, without the gallery around it. */
  readonly item: string | undefined
  /** What the gallery shows. */
  readonly show: string
  readonly locale: Locale
  readonly theme: Theme
  readonly size: TextSize
  readonly width: FrameWidth
}

/** Reads an address of the gallery; what it leaves out or does not know is as on a phone in English. */
export function readAddress(query: string): Address {
  const said = new URLSearchParams(query)
  const locale = said.get('locale') ?? ''
  const width = said.get('width') ?? ''
  return {
    item: said.get('item') ?? undefined,
    show: said.get('show') ?? allComponents,
    locale: isLocale(locale) ? locale : 'en',
    theme: themes.find((theme) => theme === said.get('theme')) ?? 'device',
    size: textSizes.find((size) => size === said.get('size')) ?? 'normal',
    width: isFrameWidth(width) ? width : '390',
  }
}

/** The address of the gallery as it stands. */
export const galleryQuery = ({ show, locale, theme, size, width }: Address) => `?${new URLSearchParams({ show, locale, theme, size, width }).toString()}`

/** The address of one item alone. */
export const itemQuery = (item: string, { locale, theme, size }: Address) => `?${new URLSearchParams({ item, locale, theme, size }).toString()}`
