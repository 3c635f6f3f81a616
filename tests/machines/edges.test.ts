import { describe, expect, it } from 'vitest'
import { mermaidOf } from '../../machines/diagram.ts'
import { edges } from '../../machines/edges.ts'
import { exits, pathOf, screeningMachine } from '../../machines/screening.machine.ts'
import type { Step } from '../../machines/step.ts'
import { chance } from '../support/random.ts'
import { randomAnswers } from '../support/randomAnswers.ts'
import { tries } from '../support/tries.ts'

const steps = Object.keys(screeningMachine.states) as Step[]

const waysFrom = (step: Step) => edges.filter(({ from }) => from === step)

/** What the chart has: from and to, and the names of its guards. */
const inChart = Object.values(screeningMachine.states).flatMap((state) =>
  [...state.transitions.values()]
    .flat()
    .filter(({ eventType, target }) => eventType === 'next' && target?.length === 1)
    .map(({ target, guard }) => [state.key, target?.[0]?.key, typeof guard === 'object' ? guard.type : guard]),
)

describe('the ways on', () => {
  it('are those of the chart, no more, with their guards', () => {
    const unguarded = ['always', 'otherwise']
    expect(edges.map(({ from, to, opening }) => [from, to, unguarded.includes(opening) ? undefined : opening])).toEqual(inChart)
  })

  it('are none from the outcome', () => {
    expect(exits.filter(({ from }) => from === 'outcome')).toEqual([])
  })

  it('lead nowhere twice from one page', () => {
    expect(new Set(edges.map(({ from, to }) => `${from} ${to}`)).size).toBe(edges.length)
  })

  it.each(steps.filter((step) => step !== 'outcome'))('from %s end with one that is open whatever is answered', (step) => {
    const ways = waysFrom(step)
    expect(ways.at(-1)).toMatchObject({ opening: ways.length > 1 ? 'otherwise' : 'always' })
    expect(ways.slice(0, -1).filter(({ opening }) => opening === 'otherwise' || opening === 'always')).toEqual([])
  })

  it('are taken by the first that is open', () => {
    const random = chance(31)
    for (let i = 0; i < tries(2_000); i += 1) {
      const answers = randomAnswers(random)
      const path = pathOf(answers)
      const taken = path.slice(0, -1).map((step) => waysFrom(step).find(({ isOpen }) => isOpen(answers))?.to)
      expect(taken).toEqual(path.slice(1))
    }
  })
})

describe('the diagram', () => {
  it('begins where the chart begins and has every way on, no more', () => {
    const [kind, start, ...lines] = mermaidOf().split('\n')
    expect(kind).toBe('stateDiagram-v2')
    expect(start).toBe('  [*] --> welcome')
    const drawn = lines.map((line) => /^ {2}(\w+) --> (\w+)(?:: (\w+))?$/.exec(line)?.slice(1, 4))
    expect(drawn).toEqual(edges.map(({ from, to, opening }) => [from, to, opening === 'always' ? undefined : opening]))
  })
})
