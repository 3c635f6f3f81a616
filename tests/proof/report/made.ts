import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import packageJson from '../../../package.json' with { type: 'json' }
import { questionnaireVersion } from '../../../machines/questionnaire/version.ts'

/** What the report is about, and of when. */
export interface Made {
  /** ISO 8601. */
  readonly on: string
  readonly product: string
  readonly questionnaire: string
  /** The commit, and whether files differ from it; undefined outside a repository. */
  readonly commit: string | undefined
  readonly hasChanges: boolean
  readonly node: string
  readonly packages: Readonly<Record<string, string>>
}

const git = (...args: readonly string[]) => {
  const { status, stdout } = spawnSync('git', args, { cwd: fileURLToPath(new URL('../../..', import.meta.url)), encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

export const madeOn = (now: Date): Made => ({
  on: now.toISOString(),
  product: packageJson.version,
  questionnaire: questionnaireVersion,
  commit: git('rev-parse', '--short', 'HEAD'),
  hasChanges: Boolean(git('status', '--porcelain')),
  node: process.version,
  packages: packageJson.dependencies,
})
