import { escapeHtml } from '../../../src/build/escapeHtml.ts'
import type { LastRun } from './lastRuns.ts'
import { day, mark, number, paragraph, table } from './section.ts'
import type { Section } from './section.ts'

const when = ({ began }: LastRun) => `${day(began)}, ${began.slice(11, 16)} UTC`

/** The last runs of all tests: how many there were, and which failed. */
export function lastTestsSection(runs: Readonly<Record<string, LastRun | undefined>>): Section {
  const kinds = Object.entries(runs)
  const rows = kinds.map(([kind, run]) => {
    const failed = run?.tests.filter(({ hasPassed }) => !hasPassed) ?? []
    return [escapeHtml(kind), run ? when(run) : 'not run here', { n: run ? number(run.tests.length) : '' }, run ? mark(failed.length === 0, 'all passed', `${failed.length} FAILED`) : '']
  })
  const all = kinds.flatMap(([, run]) => run?.tests ?? [])
  const files = [...new Set(all.map(({ file }) => file))].toSorted().map((file) => `<li><code>${escapeHtml(file)}</code> ${number(all.filter((test) => test.file === file).length)}</li>`)
  return {
    id: 'tests',
    title: 'The last runs of the tests',
    figure: all.length > 0 ? [number(all.length), 'tests in the last runs here'] : ['not run', 'tests here yet'],
    html:
      paragraph('npm test runs them all. What is written here is from the last run on this machine; it may be of an earlier version than this report.') +
      table('Test runs', ['Tests', 'Run on', 'How many', 'Result'], rows) +
      `<details><summary>How many in each file</summary><ul class="columns">${files.join('')}</ul></details>`,
    data: Object.fromEntries(kinds.map(([kind, run]) => [kind, run && { began: run.began, tests: run.tests.length, failed: run.tests.filter(({ hasPassed }) => !hasPassed).map(({ title }) => title) }])),
    breaches: kinds.flatMap(([kind, run]) => (run?.tests ?? []).filter(({ hasPassed }) => !hasPassed).map(({ title, file }) => `In the last run of the ${kind} tests this one failed: ${title} (${file}).`)),
  }
}
