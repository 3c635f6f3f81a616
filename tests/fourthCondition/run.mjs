import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { size, withFourthCondition } from './applyEdits.mjs'

// npm run fourth: puts a fourth condition into a copy of the project by the steps of README.md, and runs all but the
// browser tests there.

const folder = withFourthCondition()

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
  ['npx', 'tsc', '--noEmit', '-p', '.'],
  ['npx', 'oxlint', '--type-aware'],
  ['npx', 'vitest', 'run', '--exclude', 'tests/build/fourthCondition.test.ts'],
]
const failed = steps.filter((step) => !runs(step))
rmSync(folder, { recursive: true })

console.log(`\nA fourth condition takes ${told(size((file) => !isWords(file) && !isTests(file)))} of the product, ${told(size(isWords))} of words (three languages) and ${told(size(isTests))} of tests.`)
if (failed.length > 0) console.log(`Failed: ${failed.map((step) => step.join(' ')).join('; ')}`)
process.exit(failed.length > 0 ? 1 : 0)
