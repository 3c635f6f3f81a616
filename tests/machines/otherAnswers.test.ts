import { describe, expect, it } from 'vitest'
import { otherAnswers } from '../../machines/otherAnswers.ts'

describe('what else could be answered', () => {
  it('is every other option', () => {
    expect(otherAnswers('impact', { impact: 'some' })).toEqual(['low', 'high', 'unsure'])
    expect(otherAnswers('impact', {})).toEqual(['low', 'some', 'high', 'unsure'])
  })

  const alone = [['recentRelapse'], ['takesMsMedicine'], ['none'], ['unsure']]
  const both = ['recentRelapse', 'takesMsMedicine'] as const

  it('of a list, is each option alone, all of them, and the list with one more or one fewer; never nothing, and nothing twice', () => {
    expect(otherAnswers('safetyMs', {})).toEqual([...alone, both])
    expect(otherAnswers('safetyMs', { safetyMs: ['none'] })).toEqual([...alone.filter(([option]) => option !== 'none'), both])
    expect(otherAnswers('safetyMs', { safetyMs: ['recentRelapse'] })).toEqual([...alone.slice(1), both])
    expect(otherAnswers('safetyMs', { safetyMs: both })).toEqual(alone)
    expect(otherAnswers('safetyWound', { safetyWound: ['poorCirculation'] }).slice(-2)).toEqual([['poorCirculation', 'boneInfection'], ['poorCirculation', 'changingWound']])
  })

  it('of how each treatment worked, is the same of all, and another word on one', () => {
    const tried = { condition: 'ms', triedMs: ['msTeam', 'rehabilitation'] } as const
    const worked = (msTeam: string, rehabilitation: string) => ({ msTeam, rehabilitation })
    expect(otherAnswers('effectMs', { ...tried, effectMs: { msTeam: 'helped', rehabilitation: 'unsure' } })).toEqual([
      worked('helped', 'helped'), worked('notEnough', 'notEnough'), worked('unsure', 'unsure'),
      worked('notEnough', 'unsure'), worked('helped', 'notEnough'),
    ])
    expect(otherAnswers('effectMs', tried)).toContainEqual({ rehabilitation: 'notEnough' })
  })
})
