import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { scaleFigures } from './scaleFigures.mjs'

// npm run scale: writes what a visit moves, measured from the built site, into .github/docs/scale.md.

const page = new URL('../../.github/docs/scale.md', import.meta.url)
const text = readFileSync(page, 'utf8')
const place = /(?<=<!-- figures -->\n).*(?=<!-- \/figures -->)/s
if (!place.test(text)) throw new Error('.github/docs/scale.md has no place between <!-- figures --> and <!-- /figures -->')
writeFileSync(page, text.replace(place, () => scaleFigures(fileURLToPath(new URL('../../dist', import.meta.url)))))
