import { readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import { expect } from '@playwright/test'
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin'
import { DryRunStatus, TestStatus, determineHitLimitReached, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { build } from 'vite'
import { startSuite } from './suite.mjs'
import { groups } from './groups.mjs'

// Each mutant needs fresh modules: what machines/ remembers of an earlier one must not count. Vitest takes a second for
// that; here each test file is bundled once with all it imports, and its script is run anew for each mutant.

/** @typedef {{ name: string, script: Script, milliseconds: number, found: number }} File */

const require = createRequire(import.meta.url)
const inSuite = 'export const { describe, it, expect, beforeAll, afterEach, vi } = globalThis.mutationSuite'

/** @param {string} path @returns {Promise<File>} */
async function bundled(path) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(resolve(path)).href) },
    plugins: [{ name: 'suite', enforce: 'pre', resolveId: (id) => (id === 'vitest' ? '\0suite' : undefined), load: (id) => (id === '\0suite' ? inSuite : undefined) }],
    build: { write: false, minify: false, target: 'esnext', lib: { entry: path, formats: ['cjs'], fileName: 'test' }, rollupOptions: { external: /^node:/ } },
  })
  const [output] = [result].flat().flatMap((one) => ('output' in one ? one.output : []))
  if (output?.type !== 'chunk') throw new Error(`No script was made of ${path}`)
  return { name: basename(path), script: new Script(`(function (require, exports, module) {${output.code}\n})`, { filename: path }), milliseconds: 0, found: 0 }
}

const loadOf = (/** @type {{ name: string }} */ { name }) => `${name}#load`

const findTests = (/** @type {string} */ folder, /** @type {string} */ name) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => basename(path) === `${name}.test.ts`).map((path) => join(folder, path))

class BundleRunner {
  /** @type {File[]} */
  files = []
  /** @type {any} */
  state = undefined
  /** @type {string | undefined} */
  uncaught = undefined

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    // XState throws what goes wrong in an actor a moment later.
    process.on('uncaughtException', (error) => (this.uncaught = String(error)))
    process.env['SHARE_OF_TRIES'] ??= '0.02'
    this.state = Reflect.get(globalThis, '__stryker__') ?? {}
    Reflect.set(globalThis, '__stryker__', this.state)
    for (const name of groups[process.env['MUTATION'] === 'chart' ? 'chart' : 'rules'].tests) for (const path of ['tests/machines', 'tests/mutation'].flatMap((folder) => findTests(folder, name))) this.files.push(await bundled(path))
  }

  /** The tests of a file, from fresh modules. @param {File} file */
  load({ script, name }) {
    const suite = startSuite(name, expect)
    Reflect.set(globalThis, 'mutationSuite', suite.api)
    const module = { exports: {} }
    script.runInThisContext()(require, module.exports, module)
    return suite.tests
  }

  async dryRun() {
    this.state.activeMutant = undefined
    this.state.mutantCoverage = { static: {}, perTest: {} }
    const tests = []
    for (const file of this.files) {
      const before = performance.now()
      // To Stryker, loading a file is one more test: what runs then touches this file alone.
      this.state.currentTestId = loadOf(file)
      tests.push({ id: loadOf(file), name: loadOf(file), status: TestStatus.Success, timeSpentMs: 1 })
      for (const { id, name, run } of this.load(file)) {
        this.state.currentTestId = id
        const started = performance.now()
        const failure = await run()
        const shared = { id, name, timeSpentMs: performance.now() - started }
        tests.push(failure === undefined ? { ...shared, status: TestStatus.Success } : { ...shared, status: TestStatus.Failed, failureMessage: failure })
      }
      file.milliseconds = performance.now() - before
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.state.mutantCoverage }
  }

  /** @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} options */
  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    this.state.hitCount = hitLimit === undefined ? undefined : 0
    this.state.hitLimit = hitLimit
    this.state.mutantCoverage = undefined
    this.uncaught = undefined
    const done = []
    // First the files that find out the most in the least time.
    this.files.sort((one, other) => one.milliseconds / (one.found + 1) - other.milliseconds / (other.found + 1))
    for (const file of this.files) {
      if (testFilter && !testFilter.some((id) => id.startsWith(`${file.name}#`))) continue
      const isAtLoad = !testFilter || testFilter.includes(loadOf(file))
      this.state.activeMutant = isAtLoad ? activeMutant.id : undefined
      /** @type {string | undefined} */
      let failure
      let id = `${file.name}#0`
      try {
        const tests = this.load(file)
        this.state.activeMutant = activeMutant.id
        for (const test of tests) {
          if (!isAtLoad && !testFilter.includes(test.id)) continue
          id = test.id
          failure = await test.run()
          done.push(failure)
          if (failure !== undefined) break
        }
        await new Promise((pass) => setTimeout(pass))
        failure ??= this.uncaught
      } catch (error) {
        failure = String(error)
      }
      const limit = determineHitLimitReached(this.state.hitCount, hitLimit)
      if (limit) return toMutantRunResult(limit)
      if (failure !== undefined) {
        file.found += 1
        const test = { id, name: id, timeSpentMs: 0, status: TestStatus.Failed, failureMessage: failure }
        return toMutantRunResult({ status: DryRunStatus.Complete, tests: [/** @type {any} */ (test)] })
      }
    }

    const passed = done.map((_, i) => ({ id: String(i), name: String(i), timeSpentMs: 0, status: TestStatus.Success }))
    return toMutantRunResult({ status: DryRunStatus.Complete, tests: /** @type {any} */ (passed) })
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'bundle', /** @type {any} */ (BundleRunner))]
