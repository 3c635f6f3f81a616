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
}

/** The last run of one kind of tests. */
export interface LastRun {
  /** When it began: ISO 8601. */
  readonly began: string
  readonly tests: readonly RunTest[]
}

interface Suite {
  readonly suites?: readonly Suite[]
  readonly specs?: readonly { readonly title: string; readonly file: string; readonly ok: boolean }[]
}

const testsIn = ({ suites = [], specs = [] }: Suite): readonly RunTest[] => [
  ...specs.map(({ title, file, ok }) => ({ title, file, hasPassed: ok })),
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
        assertionResults.map(({ fullName, status }) => ({ file: name.replace(top, ''), title: fullName, hasPassed: status === 'passed' })),
      ),
    }
  )
}

/** What was found on one screen, as one kind of person sees it. */
interface Look {
  readonly screen: string
  readonly locale: string
  readonly mode: string
  readonly theme: string
  readonly state: string
  readonly violations: readonly string[]
  /** What axe cannot decide: for a person to look at. */
  readonly incomplete: readonly string[]
}

export interface Matrix {
  /** ISO 8601. */
  readonly date: string
  readonly commit: string
  readonly screens: readonly Look[]
}

/** The last run of the accessibility matrix (npm run matrix); undefined where there was none. */
export const matrixRun = (): Matrix | undefined => read('accessibility.json') as Matrix | undefined

/** How many faults put in on purpose the tests found out. */
export interface Mutations {
  /** In percent. */
  readonly score: number
  readonly mutants: number
  readonly survivors: readonly unknown[]
}

/** The last run of npm run mutation for one group; undefined where there was none. */
export const mutationRun = (group: 'rules' | 'chart'): Mutations | undefined => read(`mutation-${group}.json`) as Mutations | undefined
