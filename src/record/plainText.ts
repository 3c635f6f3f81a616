import { unsureQuestions } from '../../machines/leftUnsure.ts'
import { relevantAnswers } from '../../machines/path.ts'
import type { Answers } from '../../machines/questionnaire/answers.ts'
import { questionGroups } from '../../machines/questionnaire/groups.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import { treatmentQuestions } from '../../machines/questionnaire/treatmentQuestions.ts'
import { coveredCondition } from '../../machines/rules/about.ts'
import { decide } from '../../machines/rules/decide.ts'
import type { Rule } from '../../machines/rules/decisionTable.ts'
import { cautionsToTell } from '../../machines/rules/explain.ts'
import { letterOf } from '../../machines/rules/letter.ts'
import { pathOf } from '../../machines/screening.machine.ts'
import type { Text } from '../locales/catalogue.ts'
import type { Catalogue, OutcomeCatalogue } from '../locales/load.ts'
import type { NurseWords } from '../locales/nurseWords.ts'
import { fill, say } from '../locales/say.ts'
import type { AnswerRecord } from './answerRecord.ts'
import { chartWords } from './chartWords.ts'
import { choiceLines } from './choiceLines.ts'
import type { Choices } from './choiceLines.ts'
import { reasonText } from './reasonText.ts'

interface Written {
  readonly catalogue: Catalogue
  readonly words: OutcomeCatalogue
  readonly nurse: NurseWords
  readonly choices: Choices
  /** The version of the product. */
  readonly product: string
  /** For the moment it was made; that of the device where none is given. */
  readonly timeZone?: string
}

type ChartWords = ReturnType<typeof chartWords>
type Lines = readonly string[]

const inGroup = (wanted: (typeof questionGroups)[number]['id']) => questionGroups.find(({ id }) => id === wanted)?.questions ?? []

/** What was tried, by how it went, and what was not possible. A check is only tried, and so is what nobody told the effect of. */
function treatmentLines(answers: Answers, { line, lists, option, text }: ChartWords): Lines {
  const condition = coveredCondition(answers)
  const { tried, effect, notPossible } = treatmentQuestions[condition ?? 'osteoarthritis']
  if (!condition || !answers[tried]) return [line(text.tried, text.notAsked)]
  const effects: Readonly<Record<string, string>> = answers[effect] ?? {}
  const went = (how: string) => Object.keys(effects).filter((item) => effects[item] === how)
  const groups = [
    [text.tried, answers[tried].filter((id) => effects[id] === undefined)],
    [text.helped, went('helped')],
    [text.notEnough, went('notEnough')],
    [text.effectUnsure, went('unsure')],
  ] as const
  const told = groups.filter(([, ids]) => ids.length > 0).map(([name, ids]) => line(name, ...ids.map((id) => option(tried, id))))
  return [...told, line(text.notPossible, lists([notPossible], answers))]
}

/**
 * A record as plain text for a patient's chart, in the words of the catalogues: the result of the guide, in the words
 * a person reads, and what they told, about them and without a name; in the same order each time, a line a thing.
 * Undefined where there is no outcome yet.
 */
export function plainText(record: AnswerRecord, { catalogue, words: { outcome }, nurse, choices, product, timeZone }: Written): string | undefined {
  const answers = relevantAnswers(record.answers)
  if (!pathOf(answers).includes('outcome')) return undefined
  const chart = chartWords(catalogue, nurse)
  const { text, line, lists, answer, short, moment } = chart
  const decision = decide(answers)
  const asTold = (words: Text) => say(words, answers.subject ?? 'me')
  const reasonOf = (rule: Rule) => reasonText(rule, answers, catalogue, outcome)
  const cautions = cautionsToTell(decision, answers).map((rule) => fill(text.caution, { text: reasonOf(rule), id: rule.id }))
  const unsure = unsureQuestions(answers).map(short)
  const own = (question: QuestionId) => line(short(question), answer(question, answers))
  return [
    text.heading,
    fill(text.outcome, { id: decision.outcome, text: asTold(outcome.letters[letterOf(decision.rule, answers)].title) }),
    fill(text.reason, { id: decision.rule.id, text: reasonOf(decision.rule) }),
    line(text.alsoTold, ...cautions),
    line(catalogue.ui.groupSigns, lists(inGroup('groupSigns'), answers)),
    own('adult'),
    ...inGroup('groupCondition').filter((question) => question === 'condition' || answers[question]).map(own),
    ...inGroup('groupStage').filter((question) => question === 'stage' || answers[question]).map(own),
    line(catalogue.ui.groupSafety, lists(inGroup('groupSafety'), answers)),
    ...treatmentLines(answers, chart),
    ...inGroup('groupLife').map(own),
    line(text.leftUnsure, ...unsure),
    ...choiceLines(answers, choices, catalogue, nurse),
    answers.subject === 'someoneElse' ? text.toldByOther : text.told,
    fill(text.made, { moment: moment(record.made, timeZone), product, questions: record.questionnaire }),
  ].join('\n')
}
