import type { Catalogue, LaterWords } from './load.ts'
import type { Locale } from './locale.ts'

// Where the words that nobody waits for on the first page are: a table of its own, so that the first page does not carry it.

export const catalogues: Readonly<Record<Locale, () => Promise<Catalogue>>> = {
  en: () => import('./en/catalogue.ts').then(({ catalogue }) => catalogue),
  tr: () => import('./tr/catalogue.ts').then(({ catalogue }) => catalogue),
  ar: () => import('./ar/catalogue.ts').then(({ catalogue }) => catalogue),
}

export const laterWords: { readonly [K in keyof LaterWords]: Readonly<Record<Locale, () => Promise<LaterWords[K]>>> } = {
  outcome: {
    en: () => import('./en/outcomeCatalogue.ts').then(({ outcomeCatalogue }) => outcomeCatalogue),
    tr: () => import('./tr/outcomeCatalogue.ts').then(({ outcomeCatalogue }) => outcomeCatalogue),
    ar: () => import('./ar/outcomeCatalogue.ts').then(({ outcomeCatalogue }) => outcomeCatalogue),
  },
  map: {
    en: () => import('./en/map.ts').then(({ map }) => map),
    tr: () => import('./tr/map.ts').then(({ map }) => map),
    ar: () => import('./ar/map.ts').then(({ map }) => map),
  },
  ruleBook: {
    en: () => import('./en/ruleBook.ts').then(({ ruleBook }) => ruleBook),
    tr: () => import('./tr/ruleBook.ts').then(({ ruleBook }) => ruleBook),
    ar: () => import('./ar/ruleBook.ts').then(({ ruleBook }) => ruleBook),
  },
  handOver: {
    en: () => import('./en/handOver.ts').then(({ handOver }) => handOver),
    tr: () => import('./tr/handOver.ts').then(({ handOver }) => handOver),
    ar: () => import('./ar/handOver.ts').then(({ handOver }) => handOver),
  },
  nurse: {
    en: () => import('./en/nurse.ts').then(({ nurse }) => nurse),
    tr: () => import('./tr/nurse.ts').then(({ nurse }) => nurse),
    ar: () => import('./ar/nurse.ts').then(({ nurse }) => nurse),
  },
  device: {
    en: () => import('./en/device.ts').then(({ device }) => device),
    tr: () => import('./tr/device.ts').then(({ device }) => device),
    ar: () => import('./ar/device.ts').then(({ device }) => device),
  },
}
