import { describe, expect, it } from 'vitest'
import { idsOf } from '../../../machines/idsOf.ts'
import { actionsFor, urgencyOf } from '../../../machines/rules/actions.ts'
import { decisionTable } from '../../../machines/rules/decisionTable.ts'
import { lettersOf } from '../../../machines/rules/letter.ts'
import { outcome as words } from '../../../src/locales/en/outcome.ts'

const letters = idsOf(actionsFor)

describe('what to do', () => {
  it.each(letters)('is said for %s, each thing once, in words that there are', (letter) => {
    const actions = actionsFor[letter]
    expect(actions.length).toBeGreaterThan(2)
    expect(new Set(actions).size).toBe(actions.length)
    expect(actions.filter((action) => !(action in words.actions))).toEqual([])
  })

  it('is at every page that is not urgent, not to pay yet', () => {
    expect(letters.filter((letter) => !actionsFor[letter].some((action) => action === 'doNotPayYet'))).toEqual(['O1', 'O2'])
  })
})

it.each(decisionTable.map((row) => [row.id, row] as const))('%s is as urgent as its outcome', (_, row) => {
  const level = row.outcome === 'O1' ? 'emergency' : row.outcome === 'O2' ? 'today' : 'soon'
  expect(lettersOf(row).map((letter) => urgencyOf[letter])).toEqual(lettersOf(row).map(() => level))
})
