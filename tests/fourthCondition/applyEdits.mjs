import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { edits } from '../fixtures/fourthCondition/edits.mjs'

const top = fileURLToPath(new URL('../../', import.meta.url))

/** The project as it is, in a folder of its own; packages are not installed again. */
function copyOfProject() {
  const folder = mkdtempSync(join(tmpdir(), 'fourth-'))
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: top, encoding: 'utf8' }).trim().split('\n')
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    copyFileSync(join(top, file), join(folder, file))
  }
  symlinkSync(join(top, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

/**
 * Puts the fourth condition into a copy of the project, as README.md says; gives back the folder.
 * Throws where a place it goes after is not there, or is there twice.
 */
export function withFourthCondition() {
  const folder = copyOfProject()
  for (const { file, after = '', instead = after, insert } of edits) {
    const [before, rest, more] = readFileSync(join(folder, file), 'utf8').split(instead)
    if (before === undefined || rest === undefined || more !== undefined) throw new Error(`${file} does not have this once: ${instead}`)
    writeFileSync(join(folder, file), before + after + insert + rest)
  }
  return folder
}

const linesOf = (/** @type {string} */ text) => Math.max(text.split('\n').length - 1, 1)

/** How much it takes: files, and lines put in, of the product and of its tests. */
export const size = (/** @type {(file: string) => boolean} */ isCounted) => {
  const counted = edits.filter(({ file }) => isCounted(file))
  return { files: new Set(counted.map(({ file }) => file)).size, lines: counted.reduce((sum, { insert }) => sum + linesOf(insert), 0) }
}
