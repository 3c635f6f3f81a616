import type { Answers } from '../../machines/questionnaire/answers.ts'
import { questions } from '../../machines/questionnaire/questions.ts'
import type { QuestionId } from '../../machines/questionnaire/questions.ts'
import { catalogue } from '../../src/locales/en/catalogue.ts'
import { outcome as outcomeWords } from '../../src/locales/en/outcome.ts'
import type { Text } from '../../src/locales/catalogue.ts'
import { optionWords } from '../../src/locales/optionWords.ts'
import { labelOf, say } from '../../src/locales/say.ts'
import { caution, cautionOf } from './compareVersions.ts'
import type { Caution, Differences, Ending, Group, OtherEnding, OtherPages, Unanswered } from './compareVersions.ts'

const number = (n: number) => new Intl.NumberFormat('en-GB').format(n)
const kinds = (n: number) => `${number(n)} ${n === 1 ? 'kind' : 'kinds'} of answer sets`
const mostNamed = 6

// The other version may know ids that this one has no words for: they stand for themselves.
const isQuestion = (id: string): id is QuestionId => id in questions

const otherPageNames: Readonly<Record<string, string>> = {
  welcome: 'the start',
  emergencyCheck: 'the emergency signs read back',
  review: 'the check of all answers',
  outcome: 'the outcome',
}

const page = (id: string) => (isQuestion(id) ? say(catalogue.questions[id].short, 'me') : (otherPageNames[id] ?? id))

function option(question: string, id: string): string {
  try {
    return isQuestion(question) ? say(labelOf(optionWords(catalogue, question, id)), 'me') : id
  } catch {
    return id
  }
}

function answer(question: string, value: unknown): string {
  if (typeof value !== 'object' || value === null) return option(question, String(value))
  if (Array.isArray(value)) return value.map((id) => option(question, String(id))).join('; ')
  const effects = [...new Set(Object.values(value).map(String))]
  const itemsWith = (effect: string) => Object.entries(value).flatMap(([item, given]) => (given === effect ? [option(question, item)] : []))
  return effects.map((effect) => `${option(question, effect)} (${itemsWith(effect).join('; ')})`).join('; ')
}

const isNone = (value: unknown) => Array.isArray(value) && value.length === 1 && value[0] === 'none'

/** One answer set: a line for each question, and one for all the lists where nothing was ticked. */
export function answerSet(answers: Answers): readonly string[] {
  const entries = Object.entries(answers)
  const told = entries.filter(([, value]) => !isNone(value)).map(([question, value]) => `${page(question)}: ${answer(question, value)}`)
  const none = entries.filter(([, value]) => isNone(value)).map(([question]) => page(question))
  return none.length > 0 ? [...told, `Nothing ticked: ${none.join(', ')}`] : told
}

const example = (answers: Answers, i: number) => answerSet(answers).map((line, at) => (at === 0 ? `    ${i + 1}. ${line}` : `       ${line}`))

function ending({ outcome, rule }: Ending): string {
  const titles: Readonly<Record<string, { readonly title: Text }>> = outcomeWords.letters
  const title = titles[outcome]?.title
  return title === undefined ? `${outcome} by ${rule}` : `${outcome} by ${rule} (${say(title, 'me')})`
}

const stop = ({ version, at }: Unanswered) =>
  version === 'before'
    ? `the earlier version asks "${page(at)}" too, and these sets have no answer to it`
    : `now "${page(at)}" is asked too, and these sets have no answer to it`

function pages(ids: readonly string[]): string {
  const named = ids.slice(0, mostNamed).map(page).join(', ')
  return ids.length > mostNamed ? `${named} and ${ids.length - mostNamed} more` : named
}

function otherWay({ noLonger, newly }: OtherPages): string {
  if (noLonger.length === 0 && newly.length === 0) return 'the same pages in another order'
  const parts = [newly.length > 0 && `now through: ${pages(newly)}`, noLonger.length > 0 && `no longer through: ${pages(noLonger)}`]
  return parts.filter((part) => part !== false).join('; ')
}

const groupLines = <T>({ change, count, examples }: Group<T>, sentence: (change: T) => string): readonly string[] => [
  '',
  `  ${number(count)}: ${sentence(change)}`,
  ...examples.flatMap(example),
]

const total = (groups: readonly Group<unknown>[]) => groups.reduce((sum, { count }) => sum + count, 0)

const cautionNames: Readonly<Record<Caution, string>> = {
  lessCareful: 'at a LESS careful outcome',
  moreCareful: 'at a more careful outcome',
  otherRule: 'at the same outcome, by another rule',
}

/** How many end less carefully, more carefully, or by another rule alone. */
const byCaution = (endings: readonly Group<OtherEnding>[]) =>
  caution
    .map((kind) => [kind, total(endings.filter(({ change }) => cautionOf(change) === kind))] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `  ${number(count)} ${cautionNames[kind]}`)

/** The differences between two versions as lines of plain English, for a clinician to read. */
export function inWords({ tried, endings, paths, unanswered }: Differences): readonly string[] {
  if (endings.length + paths.length + unanswered.length === 0) return [`Nothing changes: ${kinds(tried)} end where they did.`]
  const ended = tried - total(unanswered)
  return [
    endings.length === 0 ? `All ${kinds(ended)} that end in both versions end where they did.` : `Of ${kinds(ended)}, ${number(total(endings))} now end elsewhere:`,
    ...byCaution(endings),
    ...endings.flatMap((group) => groupLines(group, ({ before, after }) => `from ${ending(before)} to ${ending(after)}`)),
    '',
    paths.length === 0 ? 'All lead through the same pages.' : `${kinds(total(paths))} now lead through other pages:`,
    ...paths.flatMap((group) => groupLines(group, otherWay)),
    ...(unanswered.length === 0 ? [] : ['', `${kinds(total(unanswered))} end in one version only:`]),
    ...unanswered.flatMap((group) => groupLines(group, stop)),
  ]
}
