import { edges } from '../../../machines/edges.ts'
import { relevantAnswers } from '../../../machines/path.ts'
import type { Answers } from '../../../machines/questionnaire/answers.ts'
import { changeAnswer } from '../../../machines/questionnaire/changeAnswer.ts'
import { questionIds } from '../../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../../machines/questionnaire/questions.ts'
import { otherAnswers } from '../../../machines/otherAnswers.ts'
import { articleFor } from '../../../machines/rules/article.ts'
import { decide } from '../../../machines/rules/decide.ts'
import { letterOf } from '../../../machines/rules/letter.ts'
import { nothingTold, pathOf, screeningMachine } from '../../../machines/screening.machine.ts'
import { escapeHtml } from '../../../src/build/escapeHtml.ts'
import { catalogue } from '../../../src/locales/en/catalogue.ts'
import { say } from '../../../src/locales/say.ts'
import { namedCases } from '../../fixtures/cases.ts'
import type { ClassFindings } from './classFindings.ts'
import { edgesNotTaken } from './classFindings.ts'
import { number, paragraph, table } from './section.ts'
import type { Section } from './section.ts'

/** What an answer can change, the weightiest first. */
const changes = ['the outcome', 'which questions follow', 'notes, article or wording', 'how the page speaks', 'only what the doctor reads'] as const
type Change = (typeof changes)[number]

/** Asked for a reason that is no rule: whom the words speak to, and where it hurts, for the doctor. */
const byDesign: Readonly<Partial<Record<QuestionId, Change>>> = { subject: 'how the page speaks', joint: 'only what the doctor reads' }

const shown = (answers: Answers) => {
  const counted = relevantAnswers(answers)
  const { outcome, rule, notes } = decide(counted)
  return { outcome, rule: rule.id, page: JSON.stringify([letterOf(rule, counted), notes, articleFor(outcome, counted)]), path: String(pathOf(answers)) }
}

/** The weightiest thing that another answer to the question changes for one person. */
function changedBy(question: QuestionId, answers: Answers): number {
  const before = shown(answers)
  const weights = otherAnswers(question, answers).map((value) => {
    const after = shown(changeAnswer({ ...nothingTold, answers }, question, value).answers)
    if (after.outcome !== before.outcome || after.rule !== before.rule) return 0
    if (after.path !== before.path) return 1
    return after.page === before.page ? changes.length : 2
  })
  return Math.min(changes.length, ...weights)
}

function whatItChanges(question: QuestionId): Change | undefined {
  const asked = namedCases.map(([, { answers }]) => answers).filter((answers) => pathOf(answers).includes(question))
  const weightiest = Math.min(...asked.map((answers) => changedBy(question, answers)))
  return changes[weightiest] ?? byDesign[question]
}

/** Every page, way and question: reached, taken, and asked for something. */
export function reachSection(found: ClassFindings): Section {
  const pages = Object.keys(screeningMachine.states)
  const unreached = pages.filter((page) => ![...found.pages].some((one) => one === page))
  const notTaken = edgesNotTaken(found)
  const facts = questionIds.map((question) => ({ question, asked: found.asked.get(question) ?? 0, changes: whatItChanges(question) }))
  const rows = facts.map(({ question, asked, changes: what }) => [
    `${escapeHtml(say(catalogue.questions[question].title, 'me'))} <small>${question}</small>`,
    { n: number(asked) },
    what ?? 'nothing',
  ])
  return {
    id: 'reach',
    title: 'Every page, way and question',
    figure: [number(found.journeys), `journeys through ${pages.length} pages and all ${edges.length} ways between them`],
    html:
      paragraph(`${pages.length - unreached.length} of ${pages.length} pages are reached, ${edges.length - notTaken.length} of ${edges.length} ways from one page to the next are taken. A journey is an order of pages from the start to the outcome: there are ${number(found.journeys)}, the shortest over ${found.shortest} pages, the longest over ${found.longest}.`) +
      table('What each question is asked for', ['Question', 'Asked in kinds of answer sets', 'Another answer can change'], rows),
    data: { journeys: found.journeys, pages: pages.length, edges: edges.length, questions: facts },
    breaches: [
      ...unreached.map((page) => `The page "${page}" is reached by no answers.`),
      ...notTaken.map((edge) => `The way "${edge}" is taken by no answers.`),
      ...facts.filter(({ asked }) => asked === 0).map(({ question }) => `The question "${question}" is never asked.`),
      ...facts.filter(({ changes: what }) => what === undefined).map(({ question }) => `The question "${question}" changes nothing: not the outcome, not what follows, not a note.`),
    ],
  }
}
