import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'
import type { Finding } from './examine.ts'

const file = fileURLToPath(new URL('../../node_modules/.cache/accessibility.json', import.meta.url))

/** Gathers what all tests of the matrix found into one file, for people and for the proof report. */
export default class MatrixReport implements Reporter {
  readonly screens: Finding[] = []

  onTestEnd(_: TestCase, { attachments }: TestResult) {
    for (const { name, body } of attachments) if (name === 'findings' && body) this.screens.push(...(JSON.parse(body.toString()) as Finding[]))
  }

  onEnd() {
    const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim()
    mkdirSync(fileURLToPath(new URL('.', `file://${file}`)), { recursive: true })
    writeFileSync(file, JSON.stringify({ date: new Date().toISOString(), commit, screens: this.screens }))
    const broken = this.screens.filter(({ violations }) => violations.length > 0).length
    const open = this.screens.filter(({ incomplete }) => incomplete.length > 0).length
    console.log(`\n${this.screens.length} looks at a screen: ${broken} with a fault, ${open} with something to look at by eye. ${file}`)
  }
}
