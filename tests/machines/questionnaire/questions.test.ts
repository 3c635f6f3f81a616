import { expect, it } from 'vitest'
import { isEachQuestion, questionIds } from '../../../machines/questionnaire/questions.ts'
import { treatmentQuestions } from '../../../machines/questionnaire/treatmentQuestions.ts'

it('of each treatment tried, and of nothing else, it is asked how it worked', () => {
  const effects = Object.values(treatmentQuestions).map(({ effect }) => effect)
  expect(questionIds.filter(isEachQuestion).toSorted()).toEqual(effects.toSorted())
})
