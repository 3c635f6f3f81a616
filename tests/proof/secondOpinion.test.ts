import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { decisionTable } from '../../machines/rules/decisionTable.ts'
import { askBoth } from './askBoth.ts'
import type { Agreement } from './askBoth.ts'
import { manyAnswers } from './manyAnswers.ts'

describe('a second opinion, of 30,000 random answer sets (npm run proof: of a million)', () => {
  let agreement: Agreement | undefined

  beforeAll(() => {
    agreement = askBoth(manyAnswers(30_000, 20261128))
  }, 300_000)

  it('is the same outcome by the same row each time', () => {
    expect(agreement).toMatchObject({ tried: 30_000, different: undefined })
  })

  it('is asked about every row of the table', () => {
    expect(Object.keys(agreement?.byRule ?? {})).toHaveLength(decisionTable.length)
    expect(Object.entries(agreement?.byRule ?? {}).filter(([, sets]) => sets === 0)).toEqual([])
  })

  it('shares no code with the product', () => {
    expect(readFileSync(new URL('secondOpinion.ts', import.meta.url), 'utf8')).not.toMatch(/\bimport\b\s*[{*'"(]|\brequire\b/)
  })
})
