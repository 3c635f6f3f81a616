import type { Answers } from '../../../machines/questionnaire/answers.ts'
import { decisionTable } from '../../../machines/rules/decisionTable.ts'
import type { Rule } from '../../../machines/rules/decisionTable.ts'
import { escapeHtml } from '../../../src/build/escapeHtml.ts'
import { ruleBook } from '../../../src/locales/en/ruleBook.ts'
import { cases } from '../../fixtures/cases.ts'
import { answerSet } from '../inWords.ts'
import type { ClassFindings } from './classFindings.ts'
import { movedCounts } from './outcomes.ts'
import { bar, example, number, paragraph, table } from './section.ts'
import type { Section } from './section.ts'

const personFor = (rule: string): Answers | undefined => Object.values(cases).find((one) => one.rule === rule)?.answers

/** What the person told that the row rests on. */
const because = (rule: Rule, answers: Answers) => {
  const questions = rule.restsOn(answers)
  const told: Answers = Object.fromEntries(Object.entries(answers).filter(([id]) => questions.some((question) => question === id)))
  return answerSet(told).map(escapeHtml).join('<br>')
}

/** Every row of the decision table: when it matches, how much it decides, what it rests on, and a person it decides for. */
export function rulesSection({ count, rules, examples }: ClassFindings): Section {
  const never = decisionTable.filter(({ id }) => !rules.get(id))
  const unsourced = decisionTable.filter(({ sources }) => sources.length === 0)
  const rows = decisionTable.map((rule) => {
    const answers = personFor(rule.id) ?? examples.get(rule.id)
    const sets = rules.get(rule.id) ?? 0
    return [
      `<b>${rule.id}</b>`,
      escapeHtml(ruleBook.when[rule.id]),
      `<b>${rule.outcome}</b>`,
      { n: `${number(sets)}${bar(sets / count)}` },
      answers ? `${because(rule, answers) || 'Whatever is answered.'}${example(answers)}` : 'nobody',
      escapeHtml(rule.sources.join(', ')),
    ]
  })
  return {
    id: 'rules',
    title: 'The rules, in order',
    figure: [`${decisionTable.length - never.length} of ${decisionTable.length}`, 'rules decide for someone, each with its sources'],
    html:
      paragraph('The first row that matches decides. Every other caution that matches is still told.') +
      table('Rows of the decision table', ['Row', 'Matches when', 'Ends at', 'Kinds of answer sets', 'For example', 'Rests on'], rows),
    data: Object.fromEntries(rules),
    breaches: [
      ...never.map(({ id }) => `Rule ${id} never decides: no answers match it that do not match an earlier one.`),
      ...unsourced.map(({ id }) => `Rule ${id} cites no source.`),
      ...movedCounts('Rule', rules, decisionTable.map(({ id }) => id)),
    ],
  }
}
