import { beforeAll, describe, expect, it } from 'vitest'
import { relevantAnswers } from '../../machines/path.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { ruleFor } from '../../machines/rules/decide.ts'
import { decisionTable } from '../../machines/rules/decisionTable.ts'
import { pathOf } from '../../machines/screening.machine.ts'
import { edges } from '../../machines/edges.ts'
import { chance } from '../support/random.ts'
import { answerClasses, classOf } from './answerClasses.ts'
import { randomJourney } from './randomJourney.ts'

const everyRule = decisionTable.map(({ id }) => id)

describe('the answer classes', () => {
  const keys = new Set<string>()
  const broken: Answers[] = []
  const rules = new Set<string>()
  const taken = new Set<string>()
  let counted = 0

  beforeAll(() => {
    for (const { key, answers } of answerClasses()) {
      keys.add(key)
      rules.add(ruleFor(answers).id)
      // Long journeys that begin alike follow each other: one of five still visits every part of the chart.
      if (counted % 5 === 0 || Object.keys(answers).length < 12) {
        const path = pathOf(answers)
        path.forEach((step, i) => taken.add(`${step} > ${path[i + 1]}`))
        const isWhole = path.at(-1) === 'outcome' && JSON.stringify(relevantAnswers(answers)) === JSON.stringify(answers)
        if (!isWhole || classOf(answers)?.key !== key) broken.push(answers)
      }
      counted += 1
    }
  }, 60_000)

  it('are many thousands, each of them once', () => {
    expect(counted).toBeGreaterThan(100_000)
    expect(keys.size).toBe(counted)
  })

  it('are whole journeys that the chart leads through, with no answer too many, each in its own class', () => {
    expect(broken).toEqual([])
  })

  it('let every row decide and take every edge of the chart', () => {
    expect([...rules].toSorted()).toEqual(everyRule)
    expect(edges.map(({ from, to }) => `${from} > ${to}`).filter((edge) => !taken.has(edge))).toEqual([])
  })

  describe('stand for all answers: of 100,000 random journeys', () => {
    const random = chance(20261124)
    const decided = new Map<string, number>()
    const met = new Set<string>()
    let lost: Answers | undefined
    let different: Answers | undefined

    beforeAll(() => {
      for (let i = 0; i < 100_000; i += 1) {
        const answers = randomJourney(random)
        const { outcome, id } = ruleFor(answers)
        const found = classOf(answers)
        decided.set(id, (decided.get(id) ?? 0) + 1)
        if (!found || !keys.has(found.key)) lost ??= answers
        else {
          met.add(found.key)
          const ofClass = ruleFor(found.answers)
          if (ofClass.outcome !== outcome || ofClass.id !== id) different ??= answers
        }
      }
    }, 120_000)

    it('each is in one of them', () => {
      expect(lost).toBeUndefined()
    })

    it('each ends as the set that stands for its class, by the same row', () => {
      expect(different).toBeUndefined()
    })

    it('every row decides for a hundred or more, and thousands of classes are met', () => {
      expect(everyRule.filter((rule) => (decided.get(rule) ?? 0) < 100)).toEqual([])
      expect(met.size).toBeGreaterThan(10_000)
    })
  })
})
