import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { withFourthCondition } from '../fourthCondition/applyEdits.mjs'

const patience = { timeout: 600_000 }

/** Runs a program in the copy; gives back what it said where it failed. */
function whatIsWrong(folder: string, ...args: readonly string[]): string {
  try {
    execFileSync('npx', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
    return ''
  } catch (error) {
    return (error as { readonly stdout: string }).stdout
  }
}

// All but the browser tests: npm run fourth.
describe('a fourth condition, put into a copy of the project by the steps of the README', () => {
  const folder = withFourthCondition()
  afterAll(() => rmSync(folder, { recursive: true }))

  it('leaves nothing out that the compiler knows of', patience, () => {
    expect(whatIsWrong(folder, 'tsc', '--noEmit', '-p', '.')).toBe('')
  })

  it('has people who reach each of its pages and its rule, and leaves those of the others where they were', patience, () => {
    expect(whatIsWrong(folder, 'vitest', 'run', '--project', 'unit', 'tests/machines/cases.test.ts', 'tests/machines/questionnaire', 'tests/machines/screening.machine.test.ts')).toBe('')
  })
})
