import { accessibilitySection } from './report/accessibility.ts'
import { findClasses } from './report/classFindings.ts'
import { languagesSection } from './report/languages.ts'
import { browserRun, matrixRun, unitRun } from './report/lastRuns.ts'
import { lastTestsSection } from './report/lastTests.ts'
import { lawsSection } from './report/lawsReport.ts'
import { madeOn } from './report/made.ts'
import { mutationsSection } from './report/mutations.ts'
import { outcomesSection } from './report/outcomes.ts'
import { reportPage } from './report/page.ts'
import { reachSection } from './report/reach.ts'
import { rulesSection } from './report/rules.ts'
import type { Run } from './report/run.ts'
import { secondOpinionSection } from './report/secondOpinionReport.ts'
import { number, paragraph } from './report/section.ts'
import type { Section } from './report/section.ts'
import { signOffsSection } from './report/signOffsReport.ts'
import { sizesSection } from './report/sizes.ts'
import { sourcesSection } from './report/sourcesReport.ts'

export interface Proof {
  readonly html: string
  readonly json: string
  /** Each thing that is not as it has to be, in a sentence that names it. */
  readonly breaches: readonly string[]
}

/** What was last built and run here. */
function ofThisMachine(): readonly Section[] {
  const browser = browserRun()
  return [accessibilitySection(browser, matrixRun()), sizesSection(), mutationsSection(), lastTestsSection({ 'unit and component': unitRun(), browser })]
}

/** Tries everything, and writes what was found for people and for machines; tells what it is about to try, as it takes minutes. */
export async function prove(run: Run, now: Date, tell: (step: string) => void = () => undefined): Promise<Proof> {
  const made = madeOn(now)
  const today = made.on.slice(0, 10)
  tell('every kind of answers')
  const found = findClasses(run.oneOf)
  const classes: Section = {
    id: 'classes',
    title: 'Every kind of answers',
    figure: [number(found.count), 'kinds of answer sets: all that the rules and the flow can tell apart, each tried'],
    html:
      paragraph('Answers that neither the rules nor the flow can tell apart count as one kind: it makes no difference to the end which joint hurts, or which of two cautions of the same row is told. For each kind one answer set stands, and all of them are tried, one by one.') +
      paragraph('That none is forgotten is tried the other way round: a test makes 100,000 random journeys, finds the kind of each, and holds that each ends as its kind does, by the same row (tests/proof/answerClasses.test.ts).'),
    data: { count: found.count, lookedAt: found.looked.length },
    breaches: [],
  }
  tell('every law')
  const laws = await lawsSection(run, found)
  tell('a second opinion')
  const second = secondOpinionSection(run)
  tell('pages, sources, languages, and the last runs')
  const sections = [
    classes,
    outcomesSection(found),
    rulesSection(found),
    laws,
    second,
    reachSection(found),
    sourcesSection(today),
    await languagesSection(today),
    signOffsSection(),
    ...(run.isFull ? ofThisMachine() : []),
  ]
  const breaches = [...new Set(sections.flatMap((section) => section.breaches))]
  const data = Object.fromEntries(sections.map((section) => [section.id, section.data]))
  return { html: reportPage(made, sections, breaches, run.isFull), json: `${JSON.stringify({ made, run, breaches, ...data }, null, 2)}\n`, breaches }
}
