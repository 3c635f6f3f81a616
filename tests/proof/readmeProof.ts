import figures from '../../machines/rules/figures.json' with { type: 'json' }
import { edges } from '../../machines/edges.ts'
import { sources } from '../../machines/evidence/sources.ts'
import { signOffs } from '../../machines/evidence/signOffs.ts'
import { questionIds } from '../../machines/questionnaire/questions.ts'
import { localeNames } from '../../src/locales/locale.ts'
import { laws } from './laws/laws.ts'
import { fullRun } from './report/run.ts'

const number = (n: number) => new Intl.NumberFormat('en-GB').format(n)
const count = (table: object) => number(Object.keys(table).length)

/** The main figures of the proof, for the README. Only what the sources themselves say: the report has the rest. */
const lines = (): readonly string[] => [
  `- **${number(figures.classes)} kinds of answer sets**, which are all that the rules and the flow can tell apart: each ends at one of ${count(figures.outcomes)} outcomes, none of which says yes. Each of the ${count(figures.rules)} rules decides for someone.`,
  `- **${number(laws.length + 4)} laws** that no answers break: a sign or a caution more never makes the outcome less careful, "not sure" never counts as no, goals, order and language change nothing.`,
  `- **${number(fullRun.comparisons)} random answer sets judged twice**, the second time by an evaluator that shares no code with the product: no difference.`,
  `- ${number(questionIds.length)} questions and all ${number(edges.length)} ways from one page to the next are reached. ${count(sources)} sources, each with the day by which it has to be read again. ${count(localeNames)} languages with no text missing.`,
  `- Signatures by clinicians, native reviewers and advisers: ${signOffs.length === 0 ? 'none yet' : number(signOffs.length)}.`,
]

const place = /(?<=<!-- proof -->\n).*(?=<!-- \/proof -->)/s

/** The README with fresh figures. Throws where they have no place in it. */
export function withProofFigures(readme: string): string {
  if (!place.test(readme)) throw new Error('The README has no place between <!-- proof --> and <!-- /proof -->')
  return readme.replace(place, () => `${lines().join('\n')}\n`)
}
