import type { Answers } from '../../../machines/questionnaire/answers.ts'
import { careAnswers, safetyAnswers, urgencyAnswers } from '../../support/allAnswers.ts'
import { escapeHtml } from '../../../src/build/escapeHtml.ts'
import { laws } from '../laws/laws.ts'
import { tryLaws } from '../laws/tryLaws.ts'
import type { LawVerdict } from '../laws/tryLaws.ts'
import { manyAnswers } from '../manyAnswers.ts'
import { oneOf } from '../oneOf.ts'
import { tryWays } from '../ways.ts'
import type { ClassFindings } from './classFindings.ts'
import type { Run } from './run.ts'
import { example, inOneLine, mark, number, paragraph, table } from './section.ts'
import type { Section } from './section.ts'

interface Verdict {
  readonly says: string
  readonly from: string
  readonly tried: number
  readonly triedOnPath: number
  readonly broken: Answers | undefined
}

/** The verdicts of several runs over the same laws, as one. */
function together(runs: readonly (readonly LawVerdict[])[]): readonly Verdict[] {
  return laws.map((law) => {
    const own = runs.flat().filter((verdict) => verdict.law === law)
    const sum = (count: (verdict: LawVerdict) => number) => own.reduce((all, verdict) => all + count(verdict), 0)
    return { says: law.says, from: law.from, tried: sum(({ tried }) => tried), triedOnPath: sum(({ triedOnPath }) => triedOnPath), broken: own.find(({ broken }) => broken)?.broken }
  })
}

const ofChanges = laws.filter(({ brokenOnPath }) => brokenOnPath !== undefined)
const ofOneSet = laws.filter((law) => !ofChanges.includes(law))

function* everyList(): Generator<Answers> {
  for (const sets of [urgencyAnswers, safetyAnswers, careAnswers]) yield* sets()
}

/** A change of an answer is tried on one of so many of the sets. */
const changedOneOf = 10

/** Everything that holds for every set of answers, by the words it is known by. */
export async function lawsSection(run: Run, found: ClassFindings): Promise<Section> {
  const verdicts = [
    ...together([
      tryLaws(found.looked, { seed: 1, onPathOneOf: 1, laws: ofOneSet }),
      tryLaws(oneOf(changedOneOf, found.looked), { seed: 2, onPathOneOf: 10, laws: ofChanges }),
      tryLaws(manyAnswers(run.randomSets, 20261123), { seed: 3, onPathOneOf: 50 }),
      // Making these sets takes long, and so they are left to the whole run.
      ...(run.isFull ? [tryLaws(everyList(), { seed: 4, onPathOneOf: 1, laws: ofOneSet })] : []),
    ]),
    ...(await tryWays(run)).map(({ says, from, tried, broken }) => ({ says, from, tried, triedOnPath: 0, broken })),
  ]
  const cases = verdicts.reduce((all, { tried, triedOnPath }) => all + tried + triedOnPath, 0)
  const rows = verdicts.map(({ says, from, tried, triedOnPath, broken }) => [
    escapeHtml(says),
    escapeHtml(from),
    { n: number(tried) },
    { n: triedOnPath > 0 ? number(triedOnPath) : '' },
    mark(!broken) + (broken ? example(broken, 'The answers that break it') : ''),
  ])
  return {
    id: 'laws',
    title: 'What always holds',
    figure: [number(verdicts.length), `laws that no answers break, in ${number(cases)} trials`],
    html:
      paragraph('Each law of one set of answers is tried on every kind of answers, on every urgency, every set of safety flags and every report of care, and on random answers, whole and begun. A law of a change is tried on one of ten kinds, and on as many random answers. "On the path" counts the trials in which only the answers the person was asked for count. The numbers are those of the invariants in domain.md 8.5; the second, on words never said, is under "Languages".') +
      table('Laws of the rules, and how often they were tried', ['Law', 'From', 'Answer sets', 'On the path', 'Verdict'], rows),
    data: verdicts,
    breaches: verdicts.flatMap(({ says, from, broken }) => (broken ? [`Broken (${from}): ${says} By these answers: ${inOneLine(broken)}`] : [])),
  }
}
