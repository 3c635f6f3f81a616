import type { Answers } from '../../machines/questionnaire/answers.ts'
import type { Rule } from '../../machines/rules/decisionTable.ts'
import { isByNotKnowing } from '../../machines/rules/explain.ts'
import { safetyLists } from '../../machines/rules/safety.ts'
import type { Catalogue, OutcomeCatalogue } from '../locales/load.ts'
import { fill, say } from '../locales/say.ts'

/**
 * Why a row matched, in one text for a record. A list nobody was sure about must never read as a finding on it: then the
 * list is named, with the words that it was not known. Only lists are: R14 to R16 rest on the health problem too, which is known.
 */
export function reasonText(rule: Rule, answers: Answers, { ui, questions }: Catalogue, { rules, leads }: OutcomeCatalogue['outcome']): string {
  const subject = answers.subject ?? 'me'
  if (!isByNotKnowing(rule, answers)) return say(rules[rule.id], subject)
  const lists = safetyLists.filter((list) => rule.restsOn(answers).includes(list)).map((list) => say(questions[list].short, 'someoneElse'))
  return fill(ui.itemAnswer, { item: lists.join(ui.answersJoin), answer: say(leads.unsureList, subject) })
}
