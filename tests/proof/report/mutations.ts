import { escapeHtml } from '../../../src/build/escapeHtml.ts'
import { mutationRun } from './lastRuns.ts'
import type { Mutations } from './lastRuns.ts'
import { number, paragraph, table } from './section.ts'
import type { Section } from './section.ts'

const groups: Readonly<Record<'rules' | 'chart', readonly [name: string, least: number]>> = { rules: ['Questions and rules', 95], chart: ['The chart and what is read from it', 90] }

const percent = (score: number) => `${score.toFixed(1)} %`

/** How many small faults, put in one at a time, the tests find out (npm run mutation). */
export function mutationsSection(found: Readonly<Record<'rules' | 'chart', Mutations | undefined>> = { rules: mutationRun('rules'), chart: mutationRun('chart') }): Section {
  const all = (['rules', 'chart'] as const).map((id) => ({ name: groups[id][0], least: groups[id][1], run: found[id] }))
  const rows = all.map(({ name, least, run }) => [
    escapeHtml(name),
    { n: run ? number(run.mutants) : '' },
    { n: run ? percent(run.score) : 'not run here' },
    { n: `${least} %` },
    run ? `${number(run.survivors.length)} live; the reasons are in tests/mutation/survivors.md` : '',
  ])
  const { run: rules } = all[0] ?? {}
  return {
    id: 'mutations',
    title: 'Would the tests notice?',
    ...(rules && { figure: [percent(rules.score), `of ${number(rules.mutants)} faults put into the rules on purpose are found out`] as const }),
    html:
      paragraph('A program changes one thing at a time in the questions, the rules and the chart: an "and" into an "or", a number, a name. Each time the tests have to fail (npm run mutation; it takes long, and is not part of npm test).') +
      table('Faults put in, and found out', ['Where', 'Faults', 'Found out', 'At least', 'Others'], rows),
    data: found,
    breaches: all.flatMap(({ name, least, run }) => (run && run.score < least ? [`Only ${percent(run.score)} of the faults put into "${name}" are found out by the tests, not ${least} %.`] : [])),
  }
}
