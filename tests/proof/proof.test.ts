import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import figures from '../../machines/rules/figures.json' with { type: 'json' }
import { prove } from './prove.ts'
import type { Proof } from './prove.ts'
import { withProofFigures } from './readmeProof.ts'
import { shortRun } from './report/run.ts'

describe('the proof report, in its short form', () => {
  let proof: Proof = { html: '', json: '', breaches: ['not made'] }

  beforeAll(async () => {
    proof = await prove(shortRun, new Date('2026-11-28T12:00:00Z'))
  }, 300_000)

  it('finds nothing broken', () => {
    expect(proof.breaches).toEqual([])
  })

  it('is one page that fetches nothing and runs nothing', () => {
    expect(proof.html).toMatch(/^<!doctype html>/)
    expect(proof.html).not.toMatch(/<script|<link|<img|@import|url\((?!data:)/i)
  })

  it('says the same to machines', () => {
    expect(JSON.parse(proof.json)).toMatchObject({ breaches: [], classes: { count: figures.classes } })
  })
})

describe('the figures in the README', () => {
  const readme = readFileSync('README.md', 'utf8')

  it('are fresh: if not, `npm run review -- --accept` writes them anew', () => {
    expect(withProofFigures(readme)).toBe(readme)
  })

  it('would be found stale, and need their place', () => {
    const stale = readme.replace('judged twice', 'judged once')
    expect(stale).not.toBe(readme)
    expect(withProofFigures(stale)).toBe(readme)
    expect(() => withProofFigures('# No place')).toThrow('<!-- proof -->')
  })
})
