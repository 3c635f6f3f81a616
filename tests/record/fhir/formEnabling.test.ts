import { describe, expect, it } from 'vitest'
import { questionsOnPath } from '../../../machines/path.ts'
import type { Answers } from '../../../machines/questionnaire/answers.ts'
import { woundTypes } from '../../../machines/questionnaire/conditions.ts'
import { isEachQuestion, questionIds } from '../../../machines/questionnaire/questions.ts'
import { treatmentQuestions } from '../../../machines/questionnaire/treatmentQuestions.ts'
import { validAnswer } from '../../../machines/questionnaire/validAnswer.ts'
import { visibleOptions } from '../../../machines/questionnaire/visibleOptions.ts'
import { chance } from '../../support/random.ts'
import type { Chance } from '../../support/random.ts'
import { randomAnswers } from '../../support/randomAnswers.ts'
import { enabledItems } from './enabledItems.ts'
import { form, namedCases } from './exported.ts'

const listOf = (value: unknown) => (Array.isArray(value) ? value : [value]).map(String)

/** What counts of each answer, on or off the path, under the form's linkIds and codes. */
const givenOf = (answers: Answers) =>
  new Map(
    questionIds.flatMap((question): readonly [string, readonly string[]][] => {
      const value = validAnswer(question, answers)
      if (value === undefined) return []
      if (!isEachQuestion(question)) return [[question, listOf(value).map((option) => `${question}.${option}`)]]
      return Object.entries(value as object).map(([item, option]) => [`${question}.${item}`, [`${question}.${option}`]])
    }),
  )

const treatmentItems = (answers: Answers) =>
  questionsOnPath(answers)
    .filter(isEachQuestion)
    .flatMap((question) => visibleOptions(question, answers).map((item) => `${question}.${item}`))

const isHidden = (linkId: string) => linkId.endsWith('.open') || /^(?:effect|tried)\w+\.(?:impact|notPossible)/.test(linkId)

/** Where the form and the chart differ: undefined where the items enabled are exactly the questions on the path. */
function difference(answers: Answers) {
  const enabled = [...enabledItems(form, givenOf(answers))].filter((linkId) => !linkId.startsWith('group') && !isHidden(linkId))
  const asked: readonly string[] = [...questionsOnPath(answers), ...treatmentItems(answers)]
  const tooMany = enabled.filter((linkId) => !asked.includes(linkId))
  const tooFew = asked.filter((linkId) => !enabled.includes(linkId))
  return tooMany.length + tooFew.length > 0 ? { tooMany, tooFew, answers } : undefined
}

const differences = (sets: readonly Answers[]) => sets.map(difference).filter((one) => one !== undefined)

/** Someone who went all the way, of any kind of wound, with nearly every treatment tried and reported. */
function triedEverything(random: Chance): Answers {
  const [, { answers }] = random.oneOf(namedCases.filter(([, { path }]) => path.includes('goals')))
  const kept = Object.entries({ ...answers, woundType: random.oneOf(woundTypes) }).filter(([id]) => !/^(?:tried|effect|notPossible)/.test(id))
  const setting = Object.fromEntries(kept) as Answers
  const asked = Object.values(treatmentQuestions)
  const tried = Object.fromEntries(asked.map((of) => [of.tried, random.some(visibleOptions(of.tried, setting), 0.98)]))
  const told = { ...setting, ...tried } as Answers
  const reported = asked.map(({ effect }) => [effect, Object.fromEntries(random.some(visibleOptions(effect, told), 0.98).map((item) => [item, 'helped']))])
  return { ...told, ...Object.fromEntries(reported) } as Answers
}

describe('the conditions between the items', () => {
  it('enable exactly the questions on the path, for every named person', () => {
    expect(differences(namedCases.map(([, { answers }]) => answers))).toEqual([])
  })

  it('enable exactly the questions on the path, for 5,000 random sets of answers', () => {
    const random = chance(6)
    expect(differences(Array.from({ length: 5000 }, () => randomAnswers(random)))).toEqual([])
  })

  it('enable exactly the questions on the path, for 2,000 people who tried everything, or nearly', () => {
    const random = chance(66)
    const sets = Array.from({ length: 2000 }, () => triedEverything(random))
    const past = sets.filter((answers) => questionsOnPath(answers).includes('impact') && !questionsOnPath(answers).some((id) => id.startsWith('notPossible')))
    expect(past.length).toBeGreaterThan(200)
    expect(differences(sets)).toEqual([])
  })
})
