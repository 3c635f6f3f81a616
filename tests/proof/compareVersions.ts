import type { Answers } from '../../machines/questionnaire/answers.ts'

/** The parts of one version of the guide that decide where answers end. Ids are its own: another version may not know them. */
export interface Version {
  /** The pages these answers lead through, up to the first open question or the outcome. */
  readonly pathOf: (answers: Answers) => readonly string[]
  readonly relevantAnswers: (answers: Answers) => Answers
  readonly decide: (answers: Answers) => { readonly outcome: string; readonly rule: { readonly id: string } }
}

/** An outcome, and the row that decides it. */
export interface Ending {
  readonly outcome: string
  readonly rule: string
}

/** An outcome or a row instead of another one. */
export interface OtherEnding {
  readonly before: Ending
  readonly after: Ending
}

export const caution = ['lessCareful', 'moreCareful', 'otherRule'] as const
export type Caution = (typeof caution)[number]

/** What another ending does to the caution: the most careful outcome has the lowest id. */
export function cautionOf({ before, after }: OtherEnding): Caution {
  if (before.outcome === after.outcome) return 'otherRule'
  return after.outcome > before.outcome ? 'lessCareful' : 'moreCareful'
}

/** The pages on the path of the same answers in one version only; both empty where the order alone differs. */
export interface OtherPages {
  readonly noLonger: readonly string[]
  readonly newly: readonly string[]
}

/** A page where answers stop in one version, for want of an answer that the other does not ask for. */
export interface Unanswered {
  readonly version: 'before' | 'after'
  readonly at: string
}

/** Answer sets that differ between two versions in the same way. */
export interface Group<T> {
  readonly change: T
  readonly count: number
  readonly examples: readonly Answers[]
}

export interface Differences {
  readonly tried: number
  /** Those that end less carefully than before come first. */
  readonly endings: readonly Group<OtherEnding>[]
  readonly paths: readonly Group<OtherPages>[]
  /** Not in the other two: what does not end cannot end elsewhere. */
  readonly unanswered: readonly Group<Unanswered>[]
}

const mostExamples = 3

/** Puts answer sets into groups of equal change, and keeps a few of each: of every condition the first, then the second, … */
function grouping<T>() {
  const groups = new Map<string, { change: T; count: number; byCondition: Map<string | undefined, Answers[]> }>()
  const add = (change: T, answers: Answers) => {
    const key = JSON.stringify(change)
    const group = groups.get(key) ?? { change, count: 0, byCondition: new Map<string | undefined, Answers[]>() }
    const alike = group.byCondition.get(answers.condition) ?? []
    if (alike.length < mostExamples) alike.push(answers)
    group.count += 1
    group.byCondition.set(answers.condition, alike)
    groups.set(key, group)
  }
  const examplesOf = (byCondition: ReadonlyMap<string | undefined, readonly Answers[]>) =>
    Array.from({ length: mostExamples }, (_, nth) => [...byCondition.values()].flatMap((alike) => alike.slice(nth, nth + 1)))
      .flat()
      .slice(0, mostExamples)
  const largestFirst = (): readonly Group<T>[] =>
    [...groups.values()]
      .toSorted((a, b) => b.count - a.count)
      .map(({ change, count, byCondition }) => ({ change, count, examples: examplesOf(byCondition) }))
  return { add, largestFirst }
}

const endingIn = ({ relevantAnswers, decide }: Version, answers: Answers): Ending => {
  const { outcome, rule } = decide(relevantAnswers(answers))
  return { outcome, rule: rule.id }
}

const stopOn = (version: 'before' | 'after', path: readonly string[]): Unanswered | undefined => {
  const at = path.at(-1)
  return at === undefined || at === 'outcome' ? undefined : { version, at }
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** Runs all answer sets through both versions, and tells which of them now end elsewhere and which now lead through other pages. */
export function compareVersions(before: Version, after: Version, sets: Iterable<Answers>): Differences {
  const endings = grouping<OtherEnding>()
  const paths = grouping<OtherPages>()
  const unanswered = grouping<Unanswered>()
  let tried = 0
  for (const answers of sets) {
    tried += 1
    const [oldPath, path] = [before.pathOf(answers), after.pathOf(answers)]
    const stop = stopOn('after', path) ?? stopOn('before', oldPath)
    if (stop) {
      unanswered.add(stop, answers)
      continue
    }
    const change = { before: endingIn(before, answers), after: endingIn(after, answers) }
    if (!isSame(change.before, change.after)) endings.add(change, answers)
    if (isSame(oldPath, path)) continue
    paths.add({ noLonger: oldPath.filter((page) => !path.includes(page)), newly: path.filter((page) => !oldPath.includes(page)) }, answers)
  }
  const worstFirst = endings.largestFirst().toSorted((one, other) => caution.indexOf(cautionOf(one.change)) - caution.indexOf(cautionOf(other.change)))
  return { tried, endings: worstFirst, paths: paths.largestFirst(), unanswered: unanswered.largestFirst() }
}
