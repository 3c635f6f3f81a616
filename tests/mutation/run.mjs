import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Stryker } from '@stryker-mutator/core'
import { groups } from './groups.mjs'

// MUTATION=chart npm run mutation tries one group alone; MUTATION_OF=machines/needed.ts beside it, one file of it.

const root = fileURLToPath(new URL('../..', import.meta.url))
const results = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url))
mkdirSync(results, { recursive: true })
const file = process.env['MUTATION_OF']
const reasons = readFileSync(new URL('survivors.md', import.meta.url), 'utf8')

/** The text a mutant stands in for. @param {string} path @param {{ start: { line: number, column: number }, end: { line: number, column: number } }} location */
function originalOf(path, { start, end }) {
  const lines = readFileSync(path, 'utf8').split('\n').slice(start.line - 1, end.line)
  const last = lines.length - 1
  const kept = lines.map((line, i) => line.slice(i === 0 ? start.column - 1 : 0, i === last ? end.column - 1 : undefined))
  return kept.join(' ').replaceAll(/\s+/g, ' ')
}

/** @param {'rules' | 'chart'} group */
async function tryGroup(group) {
  const { mutate, least } = groups[group]
  process.env['MUTATION'] = group
  const mutants = await new Stryker({
    mutate: file ? [file] : mutate,
    testRunner: 'bundle',
    plugins: ['./tests/mutation/runner.mjs'],
    ignorePatterns: ['/dist', '/release', '/public'],
    tsconfigFile: 'none',
    disableTypeChecks: false,
    tempDirName: `.stryker-tmp-${group}`,
    coverageAnalysis: 'perTest',
    timeoutMS: 60_000,
    concurrency: Number(process.env['MUTATION_WORKERS'] ?? 2),
    reporters: ['progress-append-only'],
  }).runMutationTest()
  // As Stryker counts: a mutant that brings the program down, as one whose path never ends, is no valid one.
  const counted = mutants.filter(({ status }) => status !== 'Ignored' && status !== 'RuntimeError')
  const survivors = counted
    .filter(({ status }) => status !== 'Killed' && status !== 'Timeout')
    .map(({ fileName, location, replacement, status }) => {
      const name = `${relative(root, fileName)}: \`${originalOf(fileName, location)}\` → \`${(replacement ?? '').replaceAll(/\s+/g, ' ')}\``
      return { name, status, line: location.start.line }
    })
  const score = 100 * (1 - survivors.length / counted.length)
  const unexplained = survivors.filter(({ name }) => !reasons.includes(name))
  console.log(`\n${group}: ${score.toFixed(1)} % of ${counted.length} mutants are found out (at least ${least} %); ${survivors.length} live, ${unexplained.length} of them without a reason in tests/mutation/survivors.md`)
  for (const { name, status, line } of unexplained) console.log(`  ${status}, line ${line}: ${name}`)
  // What the report of npm run proof shows is a whole run.
  if (!file) writeFileSync(`${results}/mutation-${group}.json`, JSON.stringify({ score, mutants: counted.length, survivors }, undefined, 2))
  return score >= least && unexplained.length === 0
}

const wanted = process.env['MUTATION']
const passed = []
for (const group of /** @type {const} */ (['rules', 'chart'])) if (!wanted || wanted === group) passed.push(await tryGroup(group))
process.exit(passed.every(Boolean) ? 0 : 1)
