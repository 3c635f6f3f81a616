import { describe, expect, it } from 'vitest'
import { questionIds, questions } from '../../../machines/questionnaire/questions.ts'
import { visibleOptions } from '../../../machines/questionnaire/visibleOptions.ts'
import { afterKey } from '../../../src/ui/keys/afterKey.ts'
import { optionKeys } from '../../../src/ui/keys/optionKeys.ts'
import { cases } from '../../fixtures/cases.ts'
import { wholeJourneys } from '../../support/journeys.ts'

const knee = cases.kneeEverythingTried.answers

const shown = (question: (typeof questionIds)[number], answers: object) => Object.fromEntries([...optionKeys(question, answers)].map(([option, keys]) => [option, keys.at(-1)]))

describe('the keys of a question', () => {
  it('are numbers in the order of the options', () => {
    expect(shown('adult', {})).toEqual({ yes: '1', no: '2', unsure: 'u' })
  })

  it('are N and U for the answers that stand apart in a list', () => {
    expect(shown('safetyJoint', {})).toEqual({ jointImplant: '1', recentJointInjection: '2', none: 'n', unsure: 'u' })
  })

  it('go on with 0 and then letters past nine options', () => {
    const leg = { ...cases.bloodThinnerOnly.answers, woundType: 'leg' } as const
    const keys = Object.values(shown('triedWound', leg))
    expect(keys.slice(0, 12)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', 'a', 's'])
    expect(keys.slice(-2)).toEqual(['n', 'u'])
  })

  it('are never the same for two options, never missing, and never one that does something else', () => {
    for (const answers of wholeJourneys(300, 7)) {
      for (const question of questionIds) {
        const keys = [...optionKeys(question, answers).values()]
        const listed = questions[question].kind === 'each' ? questions[question].options : visibleOptions(question, answers)
        expect(new Set(keys.flat()).size).toBe(keys.flat().length)
        expect(keys.every((some) => some.length > 0)).toBe(true)
        expect(keys.length).toBeGreaterThanOrEqual(listed.length)
        expect(keys.flat().filter((key) => ['r', 'm', 'z'].includes(key))).toEqual([])
      }
    }
  })
})

describe('a key', () => {
  it('chooses one answer out of several and goes on', () => {
    expect(afterKey('joint', {}, '2')).toEqual({ option: 'hip', draft: 'hip', goesOn: true })
  })

  it('marks "not sure" by its number and by U', () => {
    expect(afterKey('adult', {}, '3')).toEqual(afterKey('adult', {}, 'u'))
  })

  it('ticks and clears in a list, and waits', () => {
    expect(afterKey('safetyNow', { safetyNow: ['pregnant'] }, '2')).toMatchObject({ draft: ['pregnant', 'cancer'], goesOn: false })
    expect(afterKey('safetyNow', { safetyNow: ['pregnant', 'cancer'] }, '1')).toMatchObject({ draft: ['cancer'], goesOn: false })
  })

  it.each([['n', 'none'], ['u', 'unsure']])('%s answers a whole list where nothing is ticked, and goes on', (key, option) => {
    for (const before of [{}, { safetyNow: [] }]) expect(afterKey('safetyNow', before, key)).toEqual({ option, draft: [option], goesOn: true })
  })

  it.each([['n', 'none'], ['u', 'unsure']])('%s waits for Enter where anything is ticked', (key, option) => {
    expect(afterKey('urgentGeneral', { urgentGeneral: ['stroke'] }, key)).toEqual({ option, draft: [option], goesOn: false })
    for (const before of [['pregnant'], ['none'], ['unsure']] as const) {
      expect(afterKey('safetyNow', { safetyNow: [...before] }, key)).toEqual({ option, draft: [option], goesOn: false })
    }
  })

  it('answers the item it is for, and goes on with the last', () => {
    const answers = { ...knee, effectJoint: { exercise: 'helped', gel: 'notEnough' } } as const
    expect(afterKey('effectJoint', answers, '2', 'gel')).toMatchObject({ goesOn: false })
    expect(afterKey('effectJoint', answers, 'u', 'antiInflammatoryTablets')).toEqual({
      option: 'unsure',
      draft: { exercise: 'helped', gel: 'notEnough', antiInflammatoryTablets: 'unsure' },
      goesOn: true,
    })
  })

  it('goes on with the last open item too, wherever it stands', () => {
    const answers = { ...knee, effectJoint: { gel: 'notEnough', antiInflammatoryTablets: 'notEnough' } } as const
    expect(afterKey('effectJoint', answers, '1', 'exercise')).toMatchObject({ goesOn: true })
  })

  it('that stands for no option does nothing', () => {
    for (const key of ['9', 'n', 'x', 'Enter']) expect(afterKey('joint', {}, key)).toBeUndefined()
  })
})
