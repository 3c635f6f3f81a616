import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }

interface Locked {
  readonly hasInstallScript?: boolean
  readonly integrity?: string
  readonly link?: boolean
  readonly inBundle?: boolean
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { readonly packages: Readonly<Record<string, Locked>> }
const locked = Object.entries(lock.packages).filter(([at]) => at !== '')

// claims.md 39.
describe('the packages', () => {
  it('that end in the product are eight at most, fonts included', () => {
    expect(Object.keys(packageJson.dependencies).length).toBeLessThanOrEqual(8)
  })

  it('are pinned to one version each', () => {
    const versions = Object.entries({ ...packageJson.dependencies, ...packageJson.devDependencies })
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  it('run no script of their own when they are installed', () => {
    expect(locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([at]) => at)).toEqual([])
  })

  it('have a digest each', () => {
    expect(locked.length).toBeGreaterThan(300)
    expect(locked.filter(([, { integrity, link, inBundle }]) => integrity === undefined && !link && !inBundle).map(([at]) => at)).toEqual([])
  })
})
