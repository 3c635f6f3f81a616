import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { missingServers } from './support/missingServers.mjs'

// Everything that proves the product, in one command. The last line counts the tests; the exit code counts every step.

const root = fileURLToPath(new URL('..', import.meta.url))
const cache = `${root}node_modules/.cache`
const vitestReport = `${cache}/vitest.json`
const playwrightReport = `${cache}/playwright.json`

mkdirSync(cache, { recursive: true })
for (const report of [vitestReport, playwrightReport]) rmSync(report, { force: true })

/** @type {[string, string, ...string[]][]} */
const steps = [
  ['lock file', 'node', 'tests/checkLock.mjs'],
  ['types', 'npx', 'tsc', '--noEmit', '-p', '.'],
  ['lint', 'npx', 'oxlint', '--type-aware'],
  ['unused', 'npx', 'knip'],
  ['unit and component', 'npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
  ['build', 'npx', 'vite', 'build', '--logLevel', 'warn'],
  ['browser', 'npx', 'playwright', 'test', '-c', 'tests/playwright.config.ts'],
]

const failedSteps = steps.filter(([name, command, ...args]) => {
  console.log(`\n== ${name} ==`)
  return spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status !== 0
})

/** @param {string} path */
const readReport = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

const unit = readReport(vitestReport)
const browser = readReport(playwrightReport)?.stats
const passed = (unit?.numPassedTests ?? 0) + (browser?.expected ?? 0)
const failed = (unit?.numFailedTests ?? 0) + (browser?.unexpected ?? 0) + (browser?.flaky ?? 0)

// A step that fails without a failed test (types, lint, build, no report) still counts as a failure.
const otherFailures = failedSteps.filter(([name]) => !(name === 'unit and component' && unit?.numFailedTests) && !(name === 'browser' && browser?.unexpected))
for (const name of missingServers()) console.log(`\nNot run, as ${name} is not installed: the tests of its file in .github/deploy. \`npm run servers\` installs it (Debian, as root).`)
if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.map(([name]) => name).join(', ')}`)
console.log(`\n${passed} passed, ${failed + otherFailures.length} failed`)
process.exit(failedSteps.length > 0 || passed === 0 ? 1 : 0)
