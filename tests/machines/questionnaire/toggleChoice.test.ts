import { expect, it } from 'vitest'
import { toggleChoice } from '../../../machines/questionnaire/toggleChoice.ts'

it.each([
  ['is added after the others', ['pain'], 'move', ['pain', 'move']],
  ['is cleared where it was ticked, and no other with it', ['pain', 'move', 'learn'], 'move', ['pain', 'learn']],
  ['clears "none of these"', ['none'], 'pain', ['pain']],
  ['clears "I am not sure"', ['unsure'], 'pain', ['pain']],
])('a choice %s', (_, before, option, after) => {
  expect(toggleChoice(before, option)).toEqual(after)
})

it.each(['none', 'unsure'])('"%s" clears all others, and is cleared like any other', (exclusive) => {
  expect(toggleChoice(['pain', 'move'], exclusive)).toEqual([exclusive])
  expect(toggleChoice(['none', 'unsure'].filter((other) => other !== exclusive), exclusive)).toEqual([exclusive])
  expect(toggleChoice([exclusive], exclusive)).toEqual([])
})
