import { describe, expect, it } from 'vitest'
import { leftUnsure, thingsToLookUp, unsureQuestions } from '../../machines/leftUnsure.ts'
import { questionsOnPath } from '../../machines/path.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { lookUps, lookUpsFor } from '../../machines/questionnaire/lookUps.ts'
import { questionIds, questions } from '../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import { validAnswer } from '../../machines/questionnaire/validAnswer.ts'
import { visibleOptions } from '../../machines/questionnaire/visibleOptions.ts'
import { signLists } from '../../machines/rules/urgency.ts'
import { cases, namedCases } from '../fixtures/cases.ts'
import { wholeJourneys } from '../support/journeys.ts'
import { tries } from '../support/tries.ts'

const knee = cases.kneeEverythingTried.answers

/** Questions that can be answered "not sure" at all: as an option, at the end of a list, or of one treatment. */
const mayBeUnsure = questionIds.filter((id) => questions[id].kind === 'multi' || questions[id].options.some((option) => option === 'unsure'))

/** The same answers, not sure at one question. */
function unsureOf(question: QuestionId, answers: Answers): Answers {
  const { kind } = questions[question]
  const ofEach = Object.fromEntries(visibleOptions(question, answers).map((item) => [item, 'unsure']))
  return { ...answers, [question]: kind === 'single' ? 'unsure' : kind === 'multi' ? ['unsure'] : ofEach }
}

describe('what was left "not sure"', () => {
  it('is nothing where everything is known', () => {
    expect(leftUnsure(knee)).toEqual([])
  })

  it('is found in a choice, in a list and in one treatment of several, in the order asked', () => {
    const answers: Answers = { ...knee, joint: 'unsure', safetyNow: ['unsure'], effectJoint: { ...knee.effectJoint, gel: 'unsure' }, trend: 'unsure' }
    expect(leftUnsure(answers)).toEqual(['joint', 'safetyNow', 'effectJoint', 'trend'])
  })

  it('is found at every question that can be looked up', () => {
    const found = new Set(namedCases.flatMap(([, { answers }]) => questionsOnPath(answers).flatMap((question) => leftUnsure(unsureOf(question, answers)))))
    expect([...found].toSorted()).toEqual(Object.keys(lookUpsFor).toSorted())
  })

  it('holds no answer that does not count: off the path, or about a treatment not on show any more', () => {
    expect(leftUnsure({ ...knee, msType: 'unsure', abroad: 'unsure' })).toEqual([])
    expect(leftUnsure({ ...knee, effectJoint: { ...knee.effectJoint, weightLoss: 'unsure' } })).toEqual([])
  })

  it('is each time a question on the path whose answer says so', () => {
    const wrong = [...wholeJourneys(tries(2_000), 6)].filter((answers) =>
      leftUnsure(answers).some((question) => !questionsOnPath(answers).includes(question) || !JSON.stringify(validAnswer(question, answers)).includes('"unsure"')),
    )
    expect(wrong).toEqual([])
  })

  it('never sends a person to look up an urgent sign: those are seen today', () => {
    expect(signLists.filter((list) => list in lookUpsFor)).toEqual([])
    expect(leftUnsure(cases.unsureOfGeneralSigns.answers)).toEqual([])
    expect(leftUnsure(cases.woundSignsNotSure.answers)).toEqual([])
  })
})

describe('every question left "not sure"', () => {
  it('holds signs and age too, which nobody looks up', () => {
    expect(unsureQuestions({ subject: 'me', urgentGeneral: ['unsure'] })).toEqual(['urgentGeneral'])
    expect(unsureQuestions({ subject: 'me', urgentGeneral: ['none'], adult: 'unsure' })).toEqual(['adult'])
  })

  it('is nothing where everything is known, and holds no answer off the path', () => {
    expect(unsureQuestions({ ...knee, msType: 'unsure' })).toEqual([])
  })

  it('holds at least all that can be looked up', () => {
    const wrong = [...wholeJourneys(tries(2_000), 8)].filter((answers) => leftUnsure(answers).some((question) => !unsureQuestions(answers).includes(question)))
    expect(wrong).toEqual([])
  })
})

describe('things to look up', () => {
  it('are there for each question that can be "not sure", but for signs, age and goals', () => {
    const none = mayBeUnsure.filter((question) => !(question in lookUpsFor) && !signLists.some((list) => list === question))
    expect(none).toEqual(['adult', 'goals'])
    expect(Object.keys(lookUpsFor).filter((question) => !mayBeUnsure.some((id) => id === question))).toEqual([])
  })

  it('stand once each, with every question they can answer', () => {
    const unsure = ['safetyNow', 'safetyJoint', 'impact'] as const
    expect(thingsToLookUp(unsure)).toEqual([
      { thing: 'doctorsLetter', answers: ['safetyNow', 'safetyJoint'] },
      { thing: 'scanReport', answers: ['safetyJoint'] },
      { thing: 'medicineList', answers: ['safetyNow'] },
      { thing: 'someoneWhoKnows', answers: ['impact'] },
    ])
  })

  it('leave out nothing that was left "not sure", and name nothing else', () => {
    const wrong = [...wholeJourneys(tries(2_000), 7)].filter((answers) => {
      const unsure = leftUnsure(answers)
      const told = new Set(thingsToLookUp(unsure).flatMap(({ answers: helped }) => helped))
      return told.size !== unsure.length || unsure.some((question) => !told.has(question))
    })
    expect(wrong).toEqual([])
  })

  it('are none for a question that nobody can look up', () => {
    expect(thingsToLookUp(['adult', 'urgentGeneral'])).toEqual([])
  })

  it('are each of use to some question', () => {
    expect(thingsToLookUp(questionIds.filter((id) => id in lookUpsFor)).map(({ thing }) => thing)).toEqual(lookUps)
  })

  it.each(Object.entries(lookUpsFor))('are known things, at least one, for %s', (_, things) => {
    expect(things.length).toBeGreaterThan(0)
    expect(things.filter((thing) => !lookUps.includes(thing))).toEqual([])
  })

  it('are none where nothing was left "not sure"', () => {
    expect(thingsToLookUp([])).toEqual([])
  })
})
