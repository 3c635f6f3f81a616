import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { questions } from '../../../machines/questionnaire/questions.ts'
import { questionnaireDigest, questionnaireVersion } from '../../../machines/questionnaire/version.ts'

const digestOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12)

it('changes with the questions, their options and their order', () => {
  const digest = digestOf(questions)
  const advice = `The questions are not those of version ${questionnaireVersion}: raise questionnaireVersion in machines/questionnaire/version.ts, then set questionnaireDigest to '${digest}'.`
  expect(digest === questionnaireDigest ? 'as it should be' : advice).toBe('as it should be')
})

it('is three numbers that fit the hand-over code', () => {
  const parts = questionnaireVersion.split('.').map(Number)
  expect(parts).toHaveLength(3)
  expect(parts.every(Number.isInteger)).toBe(true)
  expect(parts.every((part, i) => part <= (i === 0 ? 15 : 63))).toBe(true)
})
