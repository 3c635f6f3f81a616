import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const cache = fileURLToPath(new URL('../../../node_modules/.cache/', import.meta.url))

function read(name: string): unknown {
  try {
    return JSON.parse(readFileSync(`${cache}${name}`, 'utf8'))
  } catch {
    return undefined
  }
}

interface RunTest {
  readonly file: string
  readonly title: string
  readonly hasPassed: boolean
  readonly notes: readonly { readonly type: string; readonly description?: string }[]
}

/** The last run of one kind of tests. */
export interface LastRun {
  /** When it began: ISO 8601. */
  readonly began: string
  readonly tests: readonly RunTest[]
}

interface Suite {
  readonly suites?: readonly Suite[]
  readonly specs?: readonly {
    readonly title: string
    readonly file: string
    readonly ok: boolean
    readonly tests: readonly { readonly results: readonly { readonly annotations?: RunTest['notes'] }[] }[]
  }[]
}

const testsIn = ({ suites = [], specs = [] }: Suite): readonly RunTest[] => [
  ...specs.map(({ title, file, ok, tests }) => ({ title, file, hasPassed: ok, notes: tests.flatMap(({ results }) => results.at(-1)?.annotations ?? []) })),
  ...suites.flatMap(testsIn),
]

/** The last run of the browser tests; undefined where there was none. */
export function browserRun(): LastRun | undefined {
  const report = read('playwright.json') as (Suite & { readonly stats: { readonly startTime: string } }) | undefined
  return report && { began: report.stats.startTime, tests: testsIn(report) }
}

interface UnitReport {
  readonly startTime: number
  readonly testResults: readonly { readonly name: string; readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[] }[]
}

/** The last run of the unit and component tests; undefined where there was none, or while it is running. */
export function unitRun(): LastRun | undefined {
  const report = read('vitest.json') as UnitReport | undefined
  const top = fileURLToPath(new URL('../../../', import.meta.url))
  return (
    report && {
      began: new Date(report.startTime).toISOString(),
      tests: report.testResults.flatMap(({ name, assertionResults }) =>
        assertionResults.map(({ fullName, status }) => ({ file: name.replace(top, ''), title: fullName, hasPassed: status === 'passed', notes: [] })),
      ),
    }
  )
}
