import { expect, it } from 'vitest'
import { questionGroups } from '../../../machines/questionnaire/groups.ts'
import { questionIds } from '../../../machines/questionnaire/questions.ts'
import { catalogue } from '../../../src/locales/en/catalogue.ts'

it('every question is read in one group', () => {
  expect(questionGroups.flatMap(({ questions }) => questions).toSorted()).toEqual([...questionIds].toSorted())
})

it.each(questionGroups.map(({ id, questions }) => [id, questions] as const))('%s has a name, and its questions in the order they are asked', (id, questions) => {
  expect(id in catalogue.ui).toBe(true)
  expect(questions).toEqual(questionIds.filter((question) => questions.includes(question)))
})
