import { escapeHtml } from '../../../src/build/escapeHtml.ts'
import { askBoth } from '../askBoth.ts'
import { manyAnswers, withNeighbours } from '../manyAnswers.ts'
import type { Run } from './run.ts'
import { example, inOneLine, mark, number, paragraph, table } from './section.ts'
import type { Section } from './section.ts'

/** The table evaluator that shares no code with the product, asked the same. */
export function secondOpinionSection({ comparisons, isFull }: Run): Section {
  const { tried, byRule, different } = askBoth(withNeighbours(manyAnswers(comparisons / 10, 20261128), 9))
  // A small run does not meet every row by chance.
  const never = isFull ? Object.entries(byRule).filter(([, sets]) => sets === 0) : []
  return {
    id: 'second-opinion',
    title: 'A second opinion',
    figure: [number(tried), `answer sets judged twice, by code that shares no line: ${different ? 'NOT the same' : 'no difference'}`],
    html:
      paragraph('The decision table was written down a second time, from the document alone (tests/proof/secondOpinion.ts). It asks, stops and decides by itself. Both are given the same random answers, with any answers off the way among them; each random set and nine that differ from it in one answer.') +
      `<p>${mark(!different, 'no difference', 'THEY DIFFER')}</p>` +
      (different ? `<p>${escapeHtml(`The guide says ${different.guide}, the second opinion ${different.secondOpinion}.`)}</p>${example(different.answers, 'The answers on which they differ')}` : '') +
      table('How many of these sets each row decided', ['Row', 'Answer sets'], Object.entries(byRule).map(([id, sets]) => [`<b>${id}</b>`, { n: number(sets) }])),
    data: { tried, byRule, different },
    breaches: [
      ...(different ? [`The guide and the second opinion differ: ${different.guide}, not ${different.secondOpinion}. On these answers: ${inOneLine(different.answers)}`] : []),
      ...never.map(([id]) => `The second opinion was not asked about rule ${id}: no random answers led there.`),
    ],
  }
}
