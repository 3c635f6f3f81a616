import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Reviewed } from '../../machines/evidence/signOffs.ts'
import { idsOf } from '../../machines/idsOf.ts'
import { localeNames } from '../locales/locale.ts'

const top = fileURLToPath(new URL('../../', import.meta.url))

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .toSorted()

/** What a signature of the evidence is not about: the signatures, and how long sources are trusted. */
const notEvidence = ['signOffs.ts', 'reviewDates.ts', 'doubtful.ts'].map((name) => join('machines/evidence', name))

/** The files that hold each thing that is reviewed. */
const filesOf: Readonly<Record<Reviewed, readonly string[]>> = {
  rules: [...filesIn('machines/questionnaire'), ...filesIn('machines/rules'), 'machines/screening.machine.ts'],
  evidence: filesIn('machines/evidence').filter((name) => !notEvidence.includes(name)),
  ...Object.fromEntries(idsOf(localeNames).map((locale) => [`words.${locale}`, filesIn(join('src/locales', locale))])),
}

function digestOf(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file}\n${readFileSync(join(top, file), 'utf8')}\n`)
  return hash.digest('hex').slice(0, 16)
}

/** A short hash of each thing that is reviewed, as it stands: one changed letter changes it. */
export const digests = (): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(filesOf).map(([of, files]) => [of, digestOf(files)]))
