import { relevantAnswers } from '../../../machines/path.ts'
import type { Answers } from '../../../machines/questionnaire/answers.ts'
import { decide } from '../../../machines/rules/decide.ts'
import { outcomeIds } from '../../../machines/rules/ids.ts'
import { letterOf } from '../../../machines/rules/letter.ts'
import { escapeHtml } from '../../../src/build/escapeHtml.ts'
import { outcome as words } from '../../../src/locales/en/outcome.ts'
import { say } from '../../../src/locales/say.ts'
import accepted from '../../../machines/rules/figures.json' with { type: 'json' }
import { cases } from '../../fixtures/cases.ts'
import type { ClassFindings } from './classFindings.ts'
import { bar, example, number, paragraph, table } from './section.ts'
import type { Section } from './section.ts'

const acceptedCounts: Readonly<Record<string, number>> = { ...accepted.outcomes, ...accepted.rules }

/** What answers end elsewhere than a person accepted, in a sentence each. */
export const movedCounts = (kind: string, counts: ReadonlyMap<string, number>, ids: readonly string[]) =>
  ids
    .filter((id) => (counts.get(id) ?? 0) !== acceptedCounts[id])
    .map((id) => `${kind} ${id} has ${number(counts.get(id) ?? 0)} kinds of answer sets, not the ${number(acceptedCounts[id] ?? 0)} that were accepted (machines/rules/figures.json): a rule was changed, moved or lost. npm run review tells which sets end elsewhere.`)

/** One who reads the usual letter of the outcome, where there is one. */
function personAt(outcome: string): Answers | undefined {
  const all = Object.values(cases).filter((one) => one.outcome === outcome).map(({ answers }): Answers => relevantAnswers(answers))
  return all.find((answers) => letterOf(decide(answers).rule, answers) === outcome) ?? all[0]
}

/** Every outcome: how many kinds of answer sets end there, and a person who does. */
export function outcomesSection({ count, outcomes }: ClassFindings): Section {
  const rows = outcomeIds.map((id) => {
    const answers = personAt(id)
    const sets = outcomes.get(id) ?? 0
    const letter = words.letters[answers ? letterOf(decide(answers).rule, answers) : id]
    const title = `<b>${id}</b> ${escapeHtml(say(words.letters[id].title, 'me'))}`
    const says = answers ? `${escapeHtml(say(letter.sentence, 'me'))}${example(answers)}` : 'nobody'
    return [title, { n: `${number(sets)}${bar(sets / count)}` }, says]
  })
  const never = outcomeIds.filter((id) => !outcomes.get(id))
  return {
    id: 'outcomes',
    title: 'Where people end',
    figure: [String(outcomeIds.length), 'outcomes, from emergency help to a summary for the doctor; none says yes'],
    html:
      paragraph('From the most careful to the least. The counts are kinds of answer sets: they do not say how often people end there.') +
      table('Kinds of answer sets at each outcome', ['Outcome', 'Kinds of answer sets', 'Says to the person'], rows),
    data: Object.fromEntries(outcomes),
    breaches: [...never.map((id) => `Outcome ${id} is reached by no answers at all.`), ...movedCounts('Outcome', outcomes, outcomeIds)],
  }
}
