import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { size, withFourthCondition } from './applyEdits.mjs'

// npm run fourth: puts a fourth condition into a copy of the project by the steps of README.md, and runs npm test there.

const folder = withFourthCondition()
// It would put it in once more.
rmSync(join(folder, 'tests/build/fourthCondition.test.ts'))

/** @param {readonly string[]} command */
const runs = ([program = '', ...args]) => {
  console.log(`\n== ${[program, ...args].join(' ')} ==`)
  return spawnSync(program, args, { cwd: folder, stdio: 'inherit' }).status === 0
}

const isWords = (/** @type {string} */ file) => file.startsWith('src/locales/')
const isTests = (/** @type {string} */ file) => file.startsWith('tests/') || file.endsWith('.json')
const told = (/** @type {{ files: number, lines: number }} */ { files, lines }) => `${lines} lines in ${files} files`

const steps = [
  ['node', 'tests/proof/review.mjs', '--accept'],
  ['npm', 'run', 'diagram'],
  ['npm', 'test'],
]
const failed = steps.filter((step) => !runs(step))
rmSync(folder, { recursive: true })

console.log(`\nA fourth condition takes ${told(size((file) => !isWords(file) && !isTests(file)))} of the product, ${told(size(isWords))} of words (three languages) and ${told(size(isTests))} of tests.`)
if (failed.length > 0) console.log(`Failed: ${failed.map((step) => step.join(' ')).join('; ')}`)
process.exit(failed.length > 0 ? 1 : 0)
