import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const files = {
  'exosome-guide.txt': '../../LICENSE',
  'font-atkinson-hyperlegible-next.txt': '../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/LICENSE',
  'font-vazirmatn.txt': '../../node_modules/@fontsource-variable/vazirmatn/LICENSE',
} as const

/** Where the licences of the packages in the built product stand: Vite writes them there. */
export const packageLicences = 'licences/packages.txt'

/** Puts the licences of the product and its fonts into the built site. */
export const licences = (): Plugin => ({
  name: 'licences',
  apply: 'build',
  generateBundle() {
    for (const [name, place] of Object.entries(files)) this.emitFile({ type: 'asset', fileName: `licences/${name}`, source: readFileSync(new URL(place, import.meta.url)) })
  },
})
