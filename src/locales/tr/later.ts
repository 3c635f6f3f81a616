import type { LaterFiles } from '../load.ts'

export const later: LaterFiles = {
  catalogue: () => import('./catalogue.ts').then(({ catalogue }) => catalogue),
  outcome: () => import('./outcomeCatalogue.ts').then(({ outcomeCatalogue }) => outcomeCatalogue),
  map: () => import('./map.ts').then(({ map }) => map),
  ruleBook: () => import('./ruleBook.ts').then(({ ruleBook }) => ruleBook),
  handOver: () => import('./handOver.ts').then(({ handOver }) => handOver),
  nurse: () => import('./nurse.ts').then(({ nurse }) => nurse),
  device: () => import('./device.ts').then(({ device }) => device),
  setup: () => import('./setup.ts').then(({ setup }) => setup),
}
