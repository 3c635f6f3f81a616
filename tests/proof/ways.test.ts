import { expect, it } from 'vitest'
import { tryWays } from './ways.ts'

const verdicts = await tryWays({ anyWay: 1_000, leftBranch: 200, languages: 100, sessions: 30 })

it.each(verdicts.map(({ says, broken }) => [says, broken] as const))('%s', (_, broken) => {
  expect(broken).toBeUndefined()
})
